package org.hamroh.app

import android.content.Intent
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import kotlin.math.pow
import org.hamroh.app.ui.OfferActivity
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.w3c.dom.Element

/** What the app declares: permissions, doors, words, colours. Read from the sources and, where the framework counts, from it. */
@RunWith(HamrohRunner::class)
@Config(sdk = [34])
class PackagingTest {
    @get:Rule val stage = Stage()

    // The manifest

    @Test
    fun exactlyTwoPermissionsAndNoNetwork() {
        val asked = manifest.all("uses-permission").map { it.android("name") }
        assertEquals(
            setOf("android.permission.ACCESS_COARSE_LOCATION", "android.permission.ACCESS_FINE_LOCATION"),
            asked.toSet(),
        )
        assertEquals(2, asked.size)
        for (feature in manifest.all("uses-feature")) assertEquals(feature.android("name"), "false", feature.android("required"))
    }

    @Test
    fun theDirectBuildAsksForOnePermissionMoreAndHearsOnlyItsOwnIntents() {
        val direct = xml(File(RESOURCES, "direct/AndroidManifest.xml"))
        val asked = { of: org.w3c.dom.Element -> of.all("uses-permission").map { it.android("name") } }
        assertEquals(asked(manifest) + "android.permission.SEND_SMS", asked(direct))
        val receiver = direct.all("receiver").single()
        assertEquals(".ports.Told" to "false", receiver.android("name") to receiver.android("exported"))
        assertEquals(0, receiver.getElementsByTagName("intent-filter").length)
        for (kind in listOf("activity", "provider", "service", "uses-feature")) assertEquals(kind, manifest.all(kind).size, direct.all(kind).size)
        assertTrue(manifest.all("receiver").isEmpty())
    }

    @Test
    fun nothingIsBackedUpAndNothingGoesInTheClear() {
        val app = manifest.all("application").single()
        assertEquals("false", app.android("allowBackup"))
        assertEquals("false", app.android("usesCleartextTraffic"))
        for ((attribute, file, parts) in listOf(
            Triple("dataExtractionRules", "nothing_leaves", listOf("cloud-backup", "device-transfer")),
            Triple("fullBackupContent", "nothing_leaves_before_12", listOf("full-backup-content")),
        )) {
            assertEquals("@xml/$file", app.android(attribute))
            val rules = xml(File(RES, "xml/$file.xml"))
            for (part in parts) {
                val excluded = rules.all(part).single().all("exclude").map { it.getAttribute("domain") }.toSet()
                assertEquals(part, setOf("root", "file", "database", "sharedpref", "external"), excluded)
            }
            assertTrue(rules.all("include").isEmpty())
        }
    }

    @Test
    fun onlyTheFirstScreenTheOfferAPlanAndReceivedDataAreOpenToOthers() {
        val doors = listOf("activity", "provider", "service", "receiver").flatMap { manifest.all(it) }
        val open = doors.filter { it.android("exported") == "true" }.map { it.android("name") }
        assertEquals(listOf(".ui.StartActivity", ".ui.OfferActivity", ".ui.FollowActivity", ".ui.PackReviewActivity"), open)
        assertTrue("each one says it", doors.all { it.android("exported").isNotEmpty() })
        assertEquals("no other app puts its screens between ours", "", manifest.all("application").single().android("taskAffinity"))
        assertTrue(manifest.all("application").single().hasAttributeNS("http://schemas.android.com/apk/res/android", "taskAffinity"))
        assertTrue(doors.all { it.android("taskAffinity").isEmpty() })
        val provider = manifest.all("provider").single()
        assertEquals("true", provider.android("grantUriPermissions"))
    }

    @Test
    fun otherAppsFindTheOfferCheck() {
        val manager = stage.app.packageManager
        for (intent in listOf(
            Intent(Intent.ACTION_SEND).setType("text/plain"),
            Intent(Intent.ACTION_SEND).setType("image/jpeg"),
            Intent(Intent.ACTION_SEND).setType("application/json"),
            Intent(Intent.ACTION_SEND).setType("text/html"),
            Intent(Intent.ACTION_SEND).setType("application/zip"),
            Intent(Intent.ACTION_SEND_MULTIPLE).setType("text/*"),
            Intent(Intent.ACTION_PROCESS_TEXT).setType("text/plain"),
        )) {
            val found = manager.queryIntentActivities(intent, 0).single().activityInfo
            assertEquals("$intent", OfferActivity::class.java.name, found.name)
        }
    }

    @Test
    fun theLanguagesOfThePhonesSettingsAreThoseOfTheApp() {
        val offered = xml(File(RES, "xml/languages.xml")).all("locale").map { it.android("name") }
        assertEquals(LANGUAGES.toSet(), offered.toSet())
        assertNotNull(stage.app.getDrawable(R.mipmap.icon))
    }

    // Words

    @Test
    fun everyLanguageHasEveryWord() {
        val english = words("values")
        for ((language, folder) in FOLDERS) {
            val words = words(folder)
            assertEquals(language, english.keys, words.keys)
            assertEquals(language, words["core_language"])
            for ((key, text) in words) {
                assertEquals("$language $key", places(english.getValue(key)), places(text))
                assertFalse("$language $key is empty", text.isBlank())
                if (language != "en") assertFalse("$language $key is English", text == english[key] && key !in SAME)
            }
            val head = File(RES, "$folder/strings.xml").readText().substringBefore("<resources>")
            assertEquals("$language: who has read it?", language !in setOf("en", "ru"), "review: needed" in head)
        }
    }

    @Test
    fun noWordIsUnused() {
        val sources = File(APP, "src/main").walk().filter { it.isFile && !it.path.contains("values") }.joinToString("\n") { it.readText() }
        val unused = words("values").keys.filterNot { Regex("""(R\.string\.|@string/)$it\b""").containsMatchIn(sources) }
        assertEquals(ONLY_ON_IPHONE, unused.toSet())
    }

    /** The list of the core's own failures and ours must be the same. */
    @Test
    fun everyKeyOfAFailureHasItsWords() {
        for (key in listOf("input", "secret", "device", "data", "internal", "library")) {
            assertTrue(key, "error_$key" in words("values").keys)
        }
    }

    @Test
    fun nothingIsPromised() {
        val safe = mapOf("en" to "safe", "ru" to "безопас", "uz" to "xavfsiz", "uz-Cyrl" to "хавфсиз", "kk" to "қауіпсіз", "ky" to "коопсуз", "tg" to "бехатар", "az" to "təhlükəsiz")
        assertEquals(LANGUAGES.toSet(), safe.keys)
        for ((language, word) in safe) {
            val said = words(FOLDERS.getValue(language)).filterValues { word in it.lowercase() }.keys
            assertEquals("$language: only where it is denied", setOf("offer_limits"), said)
        }
    }

    // Colours

    @Test
    fun everyTextStandsOutFromItsGroundByDayAndByNight() {
        val pairs = listOf(
            "text" to "ground", "text" to "surface", "text_quiet" to "ground", "text_quiet" to "surface",
            "action" to "ground", "action" to "surface", "on_action" to "action", "on_action" to "action_pressed",
            "on_care" to "care", "on_danger" to "danger", "on_warning" to "warning", "on_ask" to "ask",
            "on_unknown" to "unknown", "on_mark" to "mark", "on_mark" to "mark_strong",
        )
        for (night in listOf(false, true)) {
            stage.look("en", night = night)
            fun colour(name: String): Int {
                val id = stage.app.resources.getIdentifier(name, "color", "org.hamroh.app")
                return stage.app.getColor(id)
            }
            for ((text, ground) in pairs) {
                val contrast = contrast(colour(text), colour(ground))
                assertTrue("$text on $ground, night $night: $contrast", contrast >= 4.5)
            }
            val line = contrast(colour("line"), colour("ground"))
            assertTrue("the frame of a button, night $night: $line", line >= 3.0)
        }
    }

    @Test
    fun theMeasureOfContrastKnowsBlackWhiteAndGrey() {
        assertEquals(21.0, contrast(0xFF000000.toInt(), 0xFFFFFFFF.toInt()), 0.01)
        assertEquals(1.0, contrast(0xFF777777.toInt(), 0xFF777777.toInt()), 0.01)
        assertEquals(4.48, contrast(0xFF777777.toInt(), 0xFFFFFFFF.toInt()), 0.01)
    }

    /** WCAG 2.2. */
    private fun contrast(a: Int, b: Int): Double {
        fun channel(value: Int): Double = (value / 255.0).let { if (it <= 0.04045) it / 12.92 else ((it + 0.055) / 1.055).pow(2.4) }
        fun light(colour: Int) =
            0.2126 * channel(colour shr 16 and 255) + 0.7152 * channel(colour shr 8 and 255) + 0.0722 * channel(colour and 255)
        val (dark, bright) = listOf(light(a), light(b)).sorted()
        return (bright + 0.05) / (dark + 0.05)
    }

    private fun words(folder: String): Map<String, String> =
        xml(File(RES, "$folder/strings.xml")).all("string")
            .filter { it.getAttribute("translatable") != "false" }
            .associate { it.getAttribute("name") to it.textContent }

    private fun places(text: String): List<String> = Regex("""%\d\${'$'}s""").findAll(text).map { it.value }.sorted().toList()

    private val manifest by lazy { xml(File(APP, "src/main/AndroidManifest.xml")) }

    private fun xml(file: File): Element =
        DocumentBuilderFactory.newInstance().apply { isNamespaceAware = true }.newDocumentBuilder().parse(file).documentElement

    private fun Element.all(tag: String): List<Element> =
        getElementsByTagName(tag).let { list -> (0 until list.length).map { list.item(it) as Element } } + listOf(this).filter { tagName == tag }

    private fun Element.android(name: String): String = getAttributeNS("http://schemas.android.com/apk/res/android", name)

    private companion object {
        val APP = File(requireNotNull(System.getProperty("hamroh.app")))

        /** What aapt2 made, and the manifest of the direct build. */
        val RESOURCES = File(requireNotNull(System.getProperty("hamroh.resources")))
        val RES = File(APP, "src/main/res")
        val FOLDERS = LANGUAGES.associateWith {
            when (it) {
                "en" -> "values"
                "uz-Cyrl" -> "values-b+uz+Cyrl"
                else -> "values-$it"
            }
        }

        /** Both phones share the words. */
        val ONLY_ON_IPHONE = setOf("sos_preview_failed", "mark_next")

        /** Signs around a quotation are the same in some languages. */
        val SAME = setOf("offer_quote")
    }
}
