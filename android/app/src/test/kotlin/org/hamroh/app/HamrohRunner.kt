package org.hamroh.app

import org.junit.runners.model.FrameworkMethod
import org.robolectric.RobolectricTestRunner
import org.robolectric.internal.bytecode.InstrumentationConfiguration

/**
 * Robolectric with the repository outside of its class loaders.
 *
 * Each version of Android has a class loader of its own, the native library is there once for the whole process and calls back into
 * the classes that were loaded first. So these are loaded once, as on a phone.
 */
class HamrohRunner(test: Class<*>) : RobolectricTestRunner(test) {
    override fun createClassLoaderConfig(method: FrameworkMethod): InstrumentationConfiguration =
        InstrumentationConfiguration.Builder(super.createClassLoaderConfig(method))
            .doNotAcquirePackage("org.hamroh.companion.")
            .doNotAcquirePackage("org.hamroh.core.")
            .doNotAcquirePackage("com.sun.jna.")
            .doNotAcquirePackage("kotlin.")
            .build()
}
