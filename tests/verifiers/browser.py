"""Opens report.html as a file in a browser without network, gives it one bundle after another and prints what it says.

    browser.py LISTFILE PAGE SCREENS

Each line of LISTFILE is a JSON array [path, code...], as for verify.py --batch; the answer is one JSON line for each. PAGE is a report with
bundle.zip and sms.txt beside it, and pages in other languages (report-ru.html); pictures of them go to the folder SCREENS. Any message on
the browser's console, and any request for anything but the page, is an error. HAMROH_CHROMIUM names the browser.
"""

import json, os, pathlib, sys

from playwright.sync_api import sync_playwright

LISTED, PAGE, SCREENS = map(pathlib.Path, sys.argv[1:4])
FOLDER = PAGE.parent

def opened(context, path, problems):
    """A page; what its console says and what it asks for is kept."""
    page = context.new_page()
    page.on("console", lambda message: problems.append("console: " + message.text))
    page.on("pageerror", lambda error: problems.append("error: %s" % error))
    page.on("request", lambda request: request.url == path.as_uri() or problems.append("request: " + request.url))
    page.goto(path.as_uri())
    page.wait_for_function("document.documentElement.dataset.ready")
    return page

def ask(page, bundle, codes):
    """Chooses the file as a person does; what came out in words for machines, or None when nothing was checked."""
    page.set_input_files("#file", bundle)
    page.fill("#codes", "\n".join(codes))
    page.click("#run")
    page.wait_for_selector("#answer[data-verdict]")
    return json.loads(page.text_content("#json")) if page.query_selector("#json") else None

def need(holds, what):
    if not holds:
        sys.exit("browser.py: " + what)

def lookalikes(page, problems):
    """What a person may do beside giving a file and a code."""
    good, sms = str(FOLDER / "bundle.zip"), (FOLDER / "sms.txt").read_text()
    need(ask(page, good, [sms])["verdict"] == "VALID_WITH_FINDINGS", "a whole SMS is an anchor")
    need("NO_OUTSIDE_ANCHOR" not in ask(page, good, [sms])["reasons"], "the anchor of an SMS is compared")
    need("NO_OUTSIDE_ANCHOR" not in ask(page, good, [sms.replace(". ", ".\n")])["reasons"], "also with broken lines")
    need(ask(page, good, [sms.replace("Ref", "Rex")]) is None, "a slip in an SMS is no anchor")
    need(ask(page, good, ["nothing"]) is None, "a word is no anchor")
    code = sms.split()[-2]
    need(ask(page, good, [sms, code])["verdict"] == "VALID_WITH_FINDINGS", "each line is an anchor")
    for lines in ([code, "nothing"], [sms, "nothing"], [sms.replace(". ", ".\n"), "nothing"], [code, "0" * 25], [code + " " + "0" * 26]):
        need(ask(page, good, lines) is None, "a line that is no anchor is not left out: %s" % lines)
    need(ask(page, good, [code, "0" * 26])["verdict"] == "ROLLED_BACK", "nor is a code that does not fit")
    need("line 2" in (ask(page, good, [code, "nothing"]) or page.text_content("#answer")).lower(), "and the line is named")
    need(page.evaluate("document.querySelector('#answer').dataset.verdict") == "NOTHING_CHECKED", "and it is said")
    text = "".join(page.text_content("#answer").split())
    need(ask(page, good, [sms]) is not None and "".join(page.text_content("#answer").split()) != text, "and it can be mended")
    # A record in the journal says this; a page that took it for markup would have the element.
    need("<img src=x" in page.text_content("#answer") and page.query_selector("img") is None, "text stays text")
    need("\u202e" not in page.text_content("#answer"), "letters stand in the order in which they were written")
    need("\\u202e" in page.text_content("#json"), "and machines are told which sign stood there")
    need(page.evaluate("document.body.scrollWidth <= innerWidth"), "nothing sticks out at %s" % page.viewport_size)

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=os.environ["HAMROH_CHROMIUM"], args=["--no-sandbox"])
    version, problems = browser.version, []
    phone = browser.new_context(viewport={"width": 360, "height": 740}, device_scale_factor=2, offline=True)
    page = opened(phone, PAGE, problems)
    for line in LISTED.read_text(encoding="utf-8").splitlines():
        path, *codes = json.loads(line)
        print(json.dumps(ask(page, path, codes)))
    lookalikes(page, problems)
    page.close()
    SCREENS.mkdir(parents=True, exist_ok=True)
    for path in sorted(FOLDER.glob("report*.html")):
        page = opened(phone, path, problems)
        page.screenshot(path=SCREENS / (path.stem + "-360.png"), full_page=True)
        ask(page, str(FOLDER / "bundle.zip"), [(FOLDER / "sms.txt").read_text()])
        page.locator(".check").screenshot(path=SCREENS / (path.stem + "-360-checked.png"))
        page.pdf(path=SCREENS / (path.stem + "-a4.pdf"), prefer_css_page_size=True)
        page.close()
    # What a browser may lack.
    page = phone.new_page()
    page.add_init_script("crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'))")
    page.goto(PAGE.as_uri())
    page.wait_for_function("document.documentElement.dataset.ready == 'no'")
    need(page.is_hidden("#check") and "Ed25519" in page.text_content("#answer"), "without Ed25519 it says so and offers nothing")
    silent = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False, offline=True).new_page()
    silent.goto(PAGE.as_uri())
    need(silent.is_hidden("#check") and silent.is_visible("noscript"), "without scripts it says so")
    browser.close()

need(not problems, "\n".join(problems[:20]))
print("chromium " + version, file=sys.stderr)
