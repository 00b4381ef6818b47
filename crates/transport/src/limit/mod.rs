//! How fast a client may go.
//!
//! | module | what it holds |
//! |---|---|
//! | `limiter` | [`Limiter`]: who says when the next operation may be sent; [`Usage`] |
//! | `pace` | the arithmetic of it: operations a minute, slower after a throttling |
//! | `line` | those who wait, in order of arrival |
//! | `local` | [`LocalLimiter`]: for one process |
//! | `redis` | `RedisLimiter`: for all processes that share a network's quota (feature `redis`) |
//! | `month` | operations counted by calendar month |

mod limiter;
mod line;
mod local;
mod month;
mod pace;
#[cfg(feature = "redis")]
mod redis;

pub use limiter::{Limiter, Usage};
pub use local::LocalLimiter;
#[cfg(feature = "redis")]
pub use redis::RedisLimiter;
