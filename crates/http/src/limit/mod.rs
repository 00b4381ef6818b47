//! Rate limits.
//!
//! | module | what it holds |
//! |---|---|
//! | `limiter` | [`Limiter`]: decides when the next operation may be sent |
//! | `pace` | the rate: operations a minute, fewer after a throttling |
//! | `queue` | the queues of waiting calls |
//! | `per_runtime` | a value for each tokio runtime |
//! | `local` | [`LocalLimiter`]: for one process |
//! | `redis` | `RedisLimiter`: for all processes that share a network's quota (feature `redis`) |
//! | `month`, [`Usage`] | operations counted by calendar month |

mod limiter;
mod local;
mod month;
mod pace;
mod per_runtime;
mod queue;
#[cfg(feature = "redis")]
mod redis;
mod usage;

pub use limiter::Limiter;
pub use local::LocalLimiter;
#[cfg(feature = "redis")]
pub use redis::RedisLimiter;
pub use usage::Usage;
