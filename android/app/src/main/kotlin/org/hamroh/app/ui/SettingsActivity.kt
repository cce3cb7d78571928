package org.hamroh.app.ui

import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.Switch
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.PhoneSender
import org.hamroh.companion.Country

/** Language, citizenship, the numbers that get the message, and how plainly the first screen speaks. */
class SettingsActivity : Screen() {
    private val number by lazy { findViewById<EditText>(R.id.recipient_new) }
    private var citizenships: List<Country> = emptyList()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_settings, getString(R.string.settings_title))
        findViewById<View>(R.id.recipient_add).setOnClickListener { addRecipient() }
        number.setOnEditorActionListener { _, action, _ ->
            (action == EditorInfo.IME_ACTION_DONE).also { if (it) addRecipient() }
        }
        @Suppress("UseSwitchCompatOrMaterialCode") // There is no such library here.
        val plain = findViewById<Switch>(R.id.plain)
        plain.isChecked = parts.choices.plain
        plain.isSaveEnabled = false // What is stored counts.
        plain.setOnCheckedChangeListener { _, on -> parts.choices.plain = on }
        findViewById<View>(R.id.packs).setOnClickListener { startActivity(Intent(this, PacksActivity::class.java)) }
        findViewById<View>(R.id.marks).setOnClickListener { startActivity(Intent(this, MarksActivity::class.java)) }
        findViewById<View>(R.id.promised_remove).setOnClickListener { promise(null, null) }
        findViewById<View>(R.id.about).setOnClickListener { startActivity(Intent(this, AboutActivity::class.java)) }
        ask({ it.choices(language) }) {
            citizenships = it.citizenships
            draw()
        }
        draw()
    }

    override fun onResume() {
        super.onResume()
        // The permission may have been given or taken back in the system's settings.
        drawSender()
    }

    @Deprecated("The framework offers nothing else without a library")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val code = data?.getStringExtra(ChooseActivity.CODE) ?: return
        if (resultCode != RESULT_OK) return
        if (requestCode == PROMISED) {
            return promise(data.getStringExtra(ChooseActivity.ID), data.getStringExtra(ChooseActivity.NAME))
        }
        parts.choices.citizenship = code
        draw()
    }

    private fun promise(id: String?, name: String?) {
        parts.choices.promised = id
        parts.choices.promisedName = name
        draw()
    }

    private fun draw() {
        val tags = resources.getStringArray(R.array.language_tags)
        val names = resources.getStringArray(R.array.language_names)
        val chosen = names.getOrNull(tags.indexOf(parts.choices.language)) ?: getString(R.string.settings_language_system)
        findViewById<View>(R.id.language).row(getString(R.string.settings_language), chosen) { chooseLanguage(tags, names) }
        val code = parts.choices.citizenship
        val citizenship = citizenships.firstOrNull { it.code == code }?.name ?: code ?: getString(R.string.help_country_unknown)
        findViewById<View>(R.id.citizenship).row(getString(R.string.settings_citizenship), citizenship) {
            startActivityForResult(ChooseActivity.citizenship(this), CITIZENSHIP)
        }
        val promised = parts.choices.run { promised?.let { promisedName ?: it } }
        findViewById<View>(R.id.promised).row(getString(R.string.settings_promised), promised ?: getString(R.string.help_country_unknown)) {
            startActivityForResult(ChooseActivity.promised(this), PROMISED)
        }
        findViewById<View>(R.id.promised_remove).apply {
            shown(promised != null)
            contentDescription = getString(R.string.action_remove_what, promised.orEmpty())
        }
        drawRecipients()
    }

    private fun chooseLanguage(tags: Array<String>, names: Array<String>) {
        val items = arrayOf(getString(R.string.settings_language_system)) + names
        AlertDialog.Builder(this)
            .setTitle(R.string.settings_language)
            .setSingleChoiceItems(items, tags.indexOf(parts.choices.language) + 1) { dialog, which ->
                dialog.dismiss()
                parts.choices.language = tags.getOrNull(which - 1)
                recreate()
            }
            .setNegativeButton(R.string.action_cancel, null)
            .show()
    }

    /** In the direct build: whether messages go by themselves. Taken back where the permission is: in the system's settings. */
    private fun drawSender() {
        val sender = parts.sender
        findViewById<View>(R.id.direct).shown(sender.direct)
        findViewById<TextView>(R.id.direct_state).setText(if (sender.ready) R.string.settings_direct_on else R.string.settings_direct_hint)
        findViewById<View>(R.id.direct_allow).apply {
            shown(!sender.ready)
            setOnClickListener { requestPermissions(arrayOf(PhoneSender.PERMISSION), DIRECT) }
        }
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<out String>, results: IntArray) {
        if (code == DIRECT) drawSender()
    }

    private fun drawRecipients() {
        val list = findViewById<ViewGroup>(R.id.recipients)
        list.removeAllViews()
        parts.choices.recipients.forEach { recipient ->
            add<View>(list, R.layout.item_recipient) {
                findViewById<TextView>(R.id.recipient_number).text = recipient
                findViewById<View>(R.id.recipient_remove).apply {
                    contentDescription = getString(R.string.action_remove_what, recipient)
                    setOnClickListener {
                        parts.choices.recipients -= recipient
                        drawRecipients()
                    }
                }
            }
        }
    }

    private fun addRecipient() {
        val wanted = fullNumber(number.text.toString())
        val problem = when (wanted) {
            null -> R.string.settings_recipient_bad
            in parts.choices.recipients -> R.string.settings_recipient_there
            else -> null
        }
        findViewById<TextView>(R.id.recipient_problem).say(problem?.let(::getString))
        if (problem != null || wanted == null) return
        parts.choices.recipients += wanted
        number.setText("")
        drawRecipients()
    }

    internal companion object {
        private const val CITIZENSHIP = 1
        private const val PROMISED = 2
        private const val DIRECT = 3
        private val FULL = Regex("""\+[1-9][0-9]{6,14}""")

        /** [typed] as `+996312123456`, or null when it is no number that can be reached from every country. */
        fun fullNumber(typed: String): String? {
            // "(0)" is dialled inside the country only.
            val bare = typed.filterNot { it.isBetween() }.replace("(0)", "").filterNot { it in "()[]" }
            val plus = if (bare.startsWith("00")) "+" + bare.drop(2) else bare
            return plus.takeIf(FULL::matches)
        }

        /** Blanks, dashes, dots and slashes of any kind, and the invisible marks that come along with a copied number. */
        private fun Char.isBetween(): Boolean =
            isWhitespace() || this in "./\u00b7\u2022\u2212\u2044\u2215" ||
                category in setOf(CharCategory.FORMAT, CharCategory.DASH_PUNCTUATION, CharCategory.SPACE_SEPARATOR, CharCategory.CONTROL)
    }
}
