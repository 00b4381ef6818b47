use std::marker::PhantomData;

use serde::de::{Deserialize, Error as _, IgnoredAny, MapAccess};

use super::{Object, place::Place};

/// The fields of a `T` as they come, with the place of the one expected next.
///
/// What a reader calls for each field is inlined into it: a call would cost as much as the rest.
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

    /// The place in the type's keys of the field that comes, and none of theirs for another.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Option<usize>, A::Error> {
        let place = self.map.next_key_seed(Place::<T>::expecting(self.next))?;
        if let Some(place) = place {
            // After a key of nobody's the first is expected; one search finds the way back.
            self.next = place.wrapping_add(1);
        }
        Ok(place)
    }

    /// Reads a value that may not be null.
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

    /// Reads a value that may be null.
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

    /// Passes over the value of a field that was not asked for.
    pub(crate) fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    /// The field that came last has come before.
    // Inlined, it swells the reader until the compiler moves all its values for each that comes.
    #[cold]
    #[inline(never)]
    fn twice(&self) -> A::Error {
        let last = self.next.checked_sub(1).and_then(|last| T::KEYS.get(last));
        A::Error::duplicate_field(last.copied().unwrap_or_default())
    }
}
