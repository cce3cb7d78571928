package org.hamroh.companion

/** Text that no keyboard makes and every phone meets: cut emoji, damaged shares, attacks on whoever shows or stores it. */
object HostileText {
    /** No Unicode at all: halves of characters. The generated code refuses them. */
    val illFormed: Map<String, String> =
        mapOf(
            "a high surrogate" to "\uD83D",
            "a low surrogate" to "\uDE00",
            "a pair the wrong way round" to "\uDE00\uD83D",
            "an emoji cut at the end" to "Работа за границей \uD83D",
            "half an emoji between whole ones" to "😀\uD83D😀",
        )

    /** Well-formed, and hostile in another way. */
    val odd: Map<String, String> =
        mapOf(
            "nothing" to "",
            "NUL" to "\u0000",
            "NUL inside" to "KG\u0000TH",
            "control characters" to "\u0001\u0008\u001B[2J\u007F\u0085\r\n",
            "right-to-left override" to "\u202Egnp.exe\u202C\u200F\u2067abc\u2069",
            "no characters" to "\uFFFE\uFFFF\uFDD0",
            "joined without end" to "e" + "\u0301".repeat(5_000),
            "joiners and tags" to "👩\u200D❤\uFE0F\u200D👩\uDB40\uDC67\u200B\u2060\uFEFF",
            "beyond the first plane" to "𐍈𝕳😀".repeat(100),
            "quotes of a database and a path" to "'; DROP TABLE org;-- ../../etc/passwd %s %n \${jndi:x} \"\\",
        )

    /** 1.5 MB and 5 MB in UTF-8: more than a screen would send, less than a phone's memory. */
    val large: Map<String, String> by lazy {
        mapOf(
            "1.5 MB of Cyrillic" to "паспорт ".repeat(100_000),
            "5 MB" to "0123456789".repeat(500_000),
            "5 MB of halves" to "\uD83D".repeat(2_500_000),
        )
    }
}
