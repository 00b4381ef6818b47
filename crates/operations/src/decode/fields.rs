use std::marker::PhantomData;

use serde::de::{Deserialize, Error as _, IgnoredAny, MapAccess};

use super::{Object, place::Place};

/// The fields of a `T` in the order of the answer, with the index of the field that is expected
/// next.
///
/// The methods for each field are inlined, because a call would take as much time as the rest of
/// the work.
pub(crate) struct Fields<T, A> {
    pub(super) map: A,
    next: usize,
    of: PhantomData<T>,
}

impl<'de, T: Object, A: MapAccess<'de>> Fields<T, A> {
    pub(super) fn new(map: A) -> Self {
        Self {
            map,
            next: 0,
            of: PhantomData,
        }
    }

    /// The index of the next field's key in `T::KEYS`. For another key it is an index out of range,
    /// and at the end `None`.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Option<usize>, A::Error> {
        let place = self.map.next_key_seed(Place::<T>::expecting(self.next))?;
        if let Some(place) = place {
            // After an unknown key this wraps to 0, so one search is needed to find the next key.
            self.next = place.wrapping_add(1);
        }
        Ok(place)
    }

    /// Decodes a value that can't be null.
    #[inline]
    pub(crate) fn required<V: Deserialize<'de>>(
        &mut self,
        value: &mut Option<V>,
    ) -> Result<(), A::Error> {
        if value.is_some() {
            return Err(self.twice());
        }
        *value = Some(self.map.next_value()?);
        Ok(())
    }

    /// Decodes a value that can be null.
    #[inline]
    pub(crate) fn nullable<V: Deserialize<'de>>(
        &mut self,
        value: &mut Option<V>,
    ) -> Result<(), A::Error> {
        if value.is_some() {
            return Err(self.twice());
        }
        *value = self.map.next_value()?;
        Ok(())
    }

    /// Skips the value of an unknown field.
    pub(crate) fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    /// The error for a field that occurs twice.
    // Not inlined: it would make the decoding function so large that the compiler moves all values
    // for each field.
    #[cold]
    #[inline(never)]
    fn twice(&self) -> A::Error {
        let last = self.next.checked_sub(1).and_then(|last| T::KEYS.get(last));
        A::Error::duplicate_field(last.copied().unwrap_or_default())
    }
}
