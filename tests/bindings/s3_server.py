"""An S3 server on this machine, for the tests of `hamroh pack publish` and `fetch`.

Prints its address, and ends when its standard input does: a test that dies leaves no server behind.
"""

import sys

from moto.server import ThreadedMotoServer

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
print(f"http://{host}:{port}", flush=True)
sys.stdin.read()
server.stop()
