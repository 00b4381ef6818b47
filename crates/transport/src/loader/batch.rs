//! The number of look-ups that one operation may contain.

use crate::{Client, Error, IntoRequest};

impl Client {
    /// How many of `keys`, counted from the first, one operation can look up within the cost
    /// ceiling, by the current [`estimate`](Self::estimate). At least one, if there are any keys.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the variables can't be written as JSON.
    pub fn batch_size<K: Clone, R: IntoRequest>(
        &self,
        keys: &[K],
        operation: impl Fn(Vec<K>) -> R,
    ) -> Result<usize, Error> {
        let ceiling = self.cost_ceiling();
        let mut size = keys.len();
        while size > 1 {
            let cost = self.estimate(operation(keys[..size].to_vec()))?;
            let Some(cost) = cost.filter(|cost| *cost > ceiling) else {
                break;
            };
            // Assume the same cost for each key, then reduce the size until it fits.
            let share = (size as u64).saturating_mul(ceiling) / cost;
            size = usize::try_from(share).unwrap_or(size).clamp(1, size - 1);
        }
        Ok(size)
    }
}
