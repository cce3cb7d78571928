package org.hamroh.app.ports

import android.content.Context
import android.os.BatteryManager

/** Charge in percent; null when the phone does not say. */
fun batteryPercent(context: Context): Int? =
    context.getSystemService(BatteryManager::class.java)
        ?.getIntProperty(BatteryManager.BATTERY_PROPERTY_CAPACITY)
        ?.takeIf { it in 0..100 }
