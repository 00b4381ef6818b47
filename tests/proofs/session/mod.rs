//! One session in several processes: their work, and how they are started and watched.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | the store of a session, and how a process opens it |
//! | `worker.rs` | the work of a process |
//! | `process.rs` | starts such a process, and waits for its end |

pub(crate) mod process;
pub(crate) mod worker;

use std::{
    error::Error,
    sync::Arc,
    time::{Duration, SystemTime},
};

use mighty_auth::{Application, AuthClient, FileStore, RedisStore, StoreKey, TokenStore, Tokens};
use mighty_core::{Endpoints, Network, UserAgent};
use mighty_runtime::{HttpClient, Time};
use mighty_sandbox::{DEMO_CLIENT_ID, DEMO_REDIRECT_URIS, Sandbox};

pub(crate) type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// The scopes of the session. It needs no others.
const SCOPES: [&str; 1] = ["read:network"];

/// A server, and a store at an address: `redis://…`, or a directory.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) oauth_url: String,
    pub(crate) store: String,
    /// How long others wait for the lock of a dead holder, in Redis.
    pub(crate) lock_ttl: Duration,
}

impl Place {
    pub(crate) fn store(&self) -> Result<Arc<dyn TokenStore>> {
        Ok(if self.store.starts_with("redis://") {
            Arc::new(RedisStore::open(&self.store)?.lock_ttl(self.lock_ttl))
        } else {
            Arc::new(FileStore::open(&self.store)?)
        })
    }

    pub(crate) fn client(
        &self,
        http: Arc<dyn HttpClient>,
        time: Arc<dyn Time>,
    ) -> Result<AuthClient> {
        let endpoints =
            Endpoints::for_network(&Network::parse("harbor")?).with_community(&self.oauth_url)?;
        let application = Application::public(DEMO_CLIENT_ID, DEMO_REDIRECT_URIS[0])?;
        let auth = AuthClient::builder(application, endpoints, UserAgent::new("proofs/1")?)
            .http_client(http)
            .time(time)
            .store(self.store()?)
            .build()?;
        Ok(auth)
    }

    /// Puts a session with an expired access token into the store.
    pub(crate) async fn begin_session(&self, sandbox: &Sandbox) -> Result<()> {
        let tokens = sandbox.tokens_for(sandbox.member(), SCOPES);
        let tokens = Tokens::new(tokens.access_token)
            .with_refresh_token(tokens.refresh_token)
            .with_expires_at(SystemTime::now());
        let store = self.store()?;
        let key = StoreKey::new(&self.oauth_url, DEMO_CLIENT_ID, "default");
        let lock = store.lock(&key).await?;
        store.save(&key, &tokens, &lock).await?;
        lock.release().await;
        Ok(())
    }
}
