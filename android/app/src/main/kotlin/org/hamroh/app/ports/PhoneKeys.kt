package org.hamroh.app.ports

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.GeneralSecurityException
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec
import org.hamroh.companion.KeyVault

/**
 * A key that the phone's key store made and never gives out. Opens without asking the owner: notes are written while the phone is
 * locked, and what protects them is the secret.
 *
 * Whatever it throws the core takes for "no key store now".
 */
class PhoneKeys(private val name: String = "notes") : KeyVault {
    override fun wrap(plain: ByteArray): ByteArray {
        val cipher = Cipher.getInstance(CIPHER)
        // The key store chooses the nonce; it accepts none of ours.
        cipher.init(Cipher.ENCRYPT_MODE, key() ?: made())
        val sealed = cipher.doFinal(plain)
        return byteArrayOf(VERSION, cipher.iv.size.toByte()) + cipher.iv + sealed
    }

    override fun open(sealed: ByteArray): ByteArray {
        if (sealed.size < 2 || sealed[0] != VERSION) throw GeneralSecurityException("not sealed here")
        val end = 2 + sealed[1]
        if (sealed[1] <= 0 || end >= sealed.size) throw GeneralSecurityException("cut off")
        val cipher = Cipher.getInstance(CIPHER)
        // No new key here: it would open nothing, and the old one may come back with the next try.
        val key = key() ?: throw GeneralSecurityException("no key")
        cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 2, end - 2))
        return cipher.doFinal(sealed, end, sealed.size - end)
    }

    override fun destroy() {
        val store = store()
        if (store.containsAlias(name)) store.deleteEntry(name)
    }

    private fun store(): KeyStore = KeyStore.getInstance(STORE).apply { load(null) }

    private fun key(): SecretKey? = store().getKey(name, null) as SecretKey?

    private fun made(): SecretKey {
        val spec = KeyGenParameterSpec.Builder(name, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(256)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE).apply { init(spec) }.generateKey()
    }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val CIPHER = "AES/GCM/NoPadding"
        const val TAG_BITS = 128
        const val VERSION: Byte = 1
    }
}
