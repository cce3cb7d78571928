//! Positions and distances on the earth.

use serde::Serialize;

use crate::error::{Error, Result};

/// A place on the earth with what is known of its quality. Coordinates are WGS 84, in 1e-7 degrees: exact integers
/// survive signing, files and languages unchanged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Position {
    /// Latitude in 1e-7 degrees, -900000000 to 900000000.
    pub lat_e7: i32,
    /// Longitude in 1e-7 degrees, -1800000000 to 1800000000.
    pub lon_e7: i32,
    /// Radius in metres within which the phone probably is, when the phone says so.
    pub radius_m: Option<u32>,
    /// Age of the fix in seconds when it was used, when known.
    pub age_s: Option<u32>,
    /// The phone says that the position is simulated.
    pub simulated: bool,
}

/// Whether a text has the form of a country's code: two capital letters (ISO 3166-1 alpha-2).
pub(crate) fn is_country_code(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// Mean radius of the earth in kilometres (IUGG mean radius R1).
const EARTH_RADIUS_KM: f64 = 6371.0088;

impl Position {
    /// From degrees.
    ///
    /// # Errors
    /// `position` when a value is no number or lies outside the earth's range.
    pub fn from_degrees(lat: f64, lon: f64) -> Result<Self> {
        if !(-90.0..=90.0).contains(&lat) || !(-180.0..=180.0).contains(&lon) {
            return Err(Error::Input("position"));
        }
        // In range, so the products fit an i32.
        #[allow(clippy::cast_possible_truncation)]
        let e7 = |d: f64| (d * 1e7).round() as i32;
        Ok(Self { lat_e7: e7(lat), lon_e7: e7(lon), radius_m: None, age_s: None, simulated: false })
    }

    /// Reads `16.713,98.575` (a blank after the comma is allowed).
    ///
    /// # Errors
    /// `position` when the text is anything else.
    pub fn parse(text: &str) -> Result<Self> {
        let (lat, lon) = text.split_once(',').ok_or(Error::Input("position"))?;
        let number = |s: &str| s.trim().parse::<f64>().map_err(|_| Error::Input("position"));
        Self::from_degrees(number(lat)?, number(lon)?)
    }

    /// Checks the range of values that came over the FFI.
    ///
    /// # Errors
    /// `position` when a coordinate lies outside the earth's range.
    pub fn checked(self) -> Result<Self> {
        let ok = self.lat_e7.unsigned_abs() <= 900_000_000 && self.lon_e7.unsigned_abs() <= 1_800_000_000;
        if ok { Ok(self) } else { Err(Error::Input("position")) }
    }

    /// Latitude in degrees.
    #[must_use]
    pub fn lat(&self) -> f64 {
        f64::from(self.lat_e7) / 1e7
    }

    /// Longitude in degrees.
    #[must_use]
    pub fn lon(&self) -> f64 {
        f64::from(self.lon_e7) / 1e7
    }

    /// Great-circle distance in kilometres (haversine on the mean sphere; error under 0.6 %).
    #[must_use]
    pub fn distance_km(&self, other: &Self) -> f64 {
        let (a, b) = (self.lat().to_radians(), other.lat().to_radians());
        let (dlat, dlon) = (b - a, (other.lon() - self.lon()).to_radians());
        let h = (dlat / 2.0).sin().powi(2) + a.cos() * b.cos() * (dlon / 2.0).sin().powi(2);
        2.0 * EARTH_RADIUS_KM * h.sqrt().min(1.0).asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mae_sot_lies_about_400_km_from_bangkok() {
        let mae_sot = Position::parse("16.713,98.575").unwrap();
        let bangkok = Position::parse("13.754, 100.501").unwrap();
        assert!((385.0..400.0).contains(&mae_sot.distance_km(&bangkok)));
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for bad in ["", "16.7", "91,0", "0,181", "NaN,1", "a,b", "1;2", "inf,0"] {
            assert!(Position::parse(bad).is_err(), "{bad}");
        }
    }
}
