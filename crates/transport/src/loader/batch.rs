//! How many look-ups one operation may hold.

use crate::{Client, Error, IntoRequest};

impl Client {
    /// How many of `keys`, from the first, one operation can look up under the cost ceiling, by
    /// what [`estimate`](Self::estimate) says of it now; one at least, where there are any.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) where the variables can't be written as JSON.
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
            // By the same price for each, and then less until it fits.
            let share = (size as u64).saturating_mul(ceiling) / cost;
            size = usize::try_from(share).unwrap_or(size).clamp(1, size - 1);
        }
        Ok(size)
    }
}
