//! Receives the callback on this machine, for applications without a web server of their own.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | [`LoopbackListener`]: binds, waits, tells the callback from other requests |
//! | `request.rs` | the head of an HTTP request |
//! | `page.rs` | the page that the browser is shown |

mod page;
mod request;

use std::{
    future::Future,
    io,
    net::IpAddr,
    pin::pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures_util::{
    FutureExt as _, StreamExt as _,
    future::{Either, select, select_all},
    stream::FuturesUnordered,
};
use mighty_core::ConfigError;
use mighty_runtime::{Time, TokioTime};
use tokio::net::{TcpListener, TcpStream};
use url::{Host, Url};

use self::{page::Page, request::Head};
use crate::{
    AuthClient, Credential, Error, ErrorKind, PendingAuthorization, callback::printable,
    redirect_uri,
};

/// How long a connection may take to send its request. Browsers open connections that they never
/// use.
const BROWSER_LIMIT: Duration = Duration::from_secs(10);

/// The most connections at once. No browser opens more.
const CONNECTIONS: usize = 64;

/// Signs in by a browser on this machine: listens at the application's redirect URI, calls `open`
/// with the address, waits for the callback, and exchanges the code. `open` has to show the address
/// to the user.
///
/// If the redirect URI has port 0, the system chooses the port; see [`LoopbackListener::bind`]. To
/// cancel, drop the future: that frees the port.
///
/// ```no_run
/// # async fn sign_in(auth: mighty_auth::AuthClient) -> Result<(), mighty_auth::Error> {
/// use std::time::Duration;
/// use mighty_auth::loopback;
///
/// let credential = loopback::sign_in(&auth, Duration::from_secs(300), |address| {
///     println!("Sign in at {address}");
/// })
/// .await?;
/// # drop(credential);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As [`LoopbackListener::bind`], [`LoopbackListener::wait`] and [`AuthClient::finish`].
pub async fn sign_in(
    auth: &AuthClient,
    timeout: Duration,
    open: impl FnOnce(&Url),
) -> Result<Credential, Error> {
    // Listen first: if the user is signed in already, the browser comes back at once.
    let listener = LoopbackListener::bind(auth.application().redirect_uri())
        .await?
        .with_time(Arc::clone(auth.time()));
    if let Err(error) = auth.discover().await {
        tracing::debug!(%error, "the usual addresses are used");
    }
    let pending = auth.begin_at(listener.redirect_uri())?;
    open(pending.authorize_url());
    let callback_url = listener.wait(&pending, timeout).await?;
    auth.finish(pending, &callback_url).await
}

/// A small web server on a loopback address that waits for one callback.
///
/// ```no_run
/// use std::time::Duration;
/// use mighty_auth::{AuthClient, Credential, loopback::LoopbackListener};
///
/// # async fn sign_in(auth: AuthClient) -> Result<Credential, mighty_auth::Error> {
/// let listener = LoopbackListener::bind("http://127.0.0.1:8765/callback").await?;
/// let pending = auth.begin()?;
/// println!("Sign in at {}", pending.authorize_url());
/// let callback_url = listener.wait(&pending, Duration::from_secs(300)).await?;
/// auth.finish(pending, &callback_url).await
/// # }
/// ```
#[derive(Debug)]
pub struct LoopbackListener {
    listeners: Vec<TcpListener>,
    redirect_uri: String,
    url: Url,
    time: Arc<dyn Time>,
}

/// The `error` of the last wrong callback.
type StrayError = Mutex<Option<String>>;

impl LoopbackListener {
    /// Listens at `redirect_uri`: `http` on `localhost`, `127.0.0.1` or `[::1]`. With port 0 the
    /// system chooses the port. That works only with servers that don't compare ports. This API
    /// compares them; its sandbox can be told not to.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] for another address, or if the port can't be used.
    pub async fn bind(redirect_uri: &str) -> Result<Self, Error> {
        let mut url = redirect_uri::check(redirect_uri)?;
        if url.scheme() != "http" {
            return Err(ConfigError::new(
                "redirect_uri",
                format!("{redirect_uri:?} is not plain http, and there is no certificate for it"),
                "give http on localhost, 127.0.0.1 or [::1] to listen on",
            )
            .into());
        }
        let port = url.port_or_known_default().unwrap_or_default();
        let listeners = listen(&url, port)
            .await
            .map_err(|error| no_port(&url, error))?;
        let mut text = redirect_uri.to_owned();
        if port == 0
            && let Some(chosen) = listeners.first().and_then(|l| l.local_addr().ok())
            && let Some(there) = redirect_uri::at_port(redirect_uri, chosen.port())
        {
            // Only the port changes, because the rest is compared character by character.
            text = there;
            let _ = url.set_port(Some(chosen.port()));
        }
        Ok(Self {
            listeners,
            redirect_uri: text,
            url,
            time: Arc::new(TokioTime),
        })
    }

    /// Sets another clock than the system's for waiting.
    #[must_use]
    pub fn with_time(self, time: Arc<dyn Time>) -> Self {
        Self { time, ..self }
    }

    /// The address that it listens at: the redirect URI that you gave, with the real port.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Waits for the callback that answers `pending` and returns its address, for
    /// [`AuthClient::finish`](crate::AuthClient::finish). Other requests (other paths, other
    /// methods, another `state`) are refused, and it goes on waiting. To cancel, drop the future.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] if no such callback came within `timeout`. The error quotes the
    /// `error` of the last callback without the right `state`: if a server loses the `state`, it
    /// reports that in such a callback.
    pub async fn wait(
        &self,
        pending: &PendingAuthorization,
        timeout: Duration,
    ) -> Result<String, Error> {
        let stray = StrayError::default();
        let came = self.within(timeout, self.serve(pending, &stray)).await;
        came.ok_or_else(|| {
            let mut message = format!("no callback came to {} in time", self.redirect_uri);
            if let Some(error) = stray.into_inner().unwrap_or_else(PoisonError::into_inner) {
                message.push_str(&format!(
                    ", except one without this sign-in's `state` and with error={error}"
                ));
            }
            Error::new(ErrorKind::Timeout, message)
                .with_hint("begin again, and finish the sign-in in the browser that it opens")
        })
    }

    /// The result of `work`, or `None` if the time is over first.
    async fn within<T>(&self, limit: Duration, work: impl Future<Output = T>) -> Option<T> {
        match select(pin!(work), self.time.sleep(limit)).await {
            Either::Left((done, _)) => Some(done),
            Either::Right(_) => None,
        }
    }

    async fn serve(&self, pending: &PendingAuthorization, stray: &StrayError) -> String {
        // The connections are served concurrently, so that an idle one does not delay the callback.
        let mut connections = FuturesUnordered::new();
        loop {
            let room = connections.len() < CONNECTIONS;
            tokio::select! {
                stream = self.accept(), if room => {
                    connections.push(self.answer(stream, pending, stray));
                }
                Some(answered) = connections.next(), if !connections.is_empty() => {
                    if let Some(callback_url) = answered {
                        return callback_url;
                    }
                }
            }
        }
    }

    async fn accept(&self) -> TcpStream {
        loop {
            let accepting = self.listeners.iter().map(|one| one.accept().boxed());
            match select_all(accepting).await.0 {
                Ok((stream, _)) => return stream,
                Err(error) => {
                    // The process is probably out of file handles. That passes, but not at once.
                    tracing::debug!(%error, "a connection could not be accepted");
                    self.time.sleep(Duration::from_millis(50)).await;
                }
            }
        }
    }

    /// Answers one connection. `Some` if it brought the callback.
    async fn answer(
        &self,
        mut stream: TcpStream,
        pending: &PendingAuthorization,
        stray: &StrayError,
    ) -> Option<String> {
        let head = match self.within(BROWSER_LIMIT, request::read(&mut stream)).await {
            Some(Ok(head)) => head,
            Some(Err(error)) => {
                tracing::debug!(%error, "a connection brought no request");
                return None;
            }
            None => {
                tracing::debug!("a connection brought no request in time");
                return None;
            }
        };
        let (page, callback) = match head {
            Some(head) => self.classify(&head, pending, stray),
            None => (Page::Unreadable, None),
        };
        if let Some(Err(error)) = self.within(BROWSER_LIMIT, page.write(&mut stream)).await {
            tracing::debug!(%error, "the page could not be shown");
        }
        callback
    }

    fn classify(
        &self,
        head: &Head,
        pending: &PendingAuthorization,
        stray: &StrayError,
    ) -> (Page, Option<String>) {
        // A foreign web page can let its own host name resolve to this machine. The requests have
        // that name as `Host`.
        if !head.host.as_deref().is_some_and(|host| self.is_own(host)) {
            return (Page::WrongHost, None);
        }
        let Some(url) = self.url.join(&head.target).ok().filter(|url| {
            head.target.starts_with('/')
                && url.origin() == self.url.origin()
                && url.path() == self.url.path()
        }) else {
            return (Page::NotFound, None);
        };
        if head.method != "GET" {
            return (Page::WrongMethod, None);
        }
        let parameter = |name| url.query_pairs().find(|(key, _)| key == name);
        match parameter("state") {
            Some((_, state)) if pending.is_answered_by(&state) => {}
            _ => {
                if let Some((_, error)) = parameter("error") {
                    let mut last = stray.lock().unwrap_or_else(PoisonError::into_inner);
                    *last = Some(printable(&error, &[]));
                }
                return (Page::Stray, None);
            }
        }
        let page = if parameter("code").is_some() {
            Page::Finished
        } else {
            Page::Refused
        };
        (page, Some(url.into()))
    }

    /// Whether a `Host` header names this machine and this port.
    fn is_own(&self, host: &str) -> bool {
        let Ok(url) = Url::parse(&format!("http://{host}/")) else {
            return false;
        };
        mighty_core::endpoints::is_secure(&url)
            && url.port_or_known_default() == self.url.port_or_known_default()
    }
}

async fn listen(url: &Url, port: u16) -> io::Result<Vec<TcpListener>> {
    let address: IpAddr = match url.host() {
        Some(Host::Ipv6(address)) => address.into(),
        Some(Host::Ipv4(address)) => address.into(),
        _ => {
            // Browsers resolve localhost to either address.
            let first = TcpListener::bind(("127.0.0.1", port)).await?;
            let port = first.local_addr()?.port();
            return match TcpListener::bind(("::1", port)).await {
                Ok(second) => Ok(vec![first, second]),
                // Another program listens there, and might receive the code.
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(error),
                Err(_) => Ok(vec![first]),
            };
        }
    };
    Ok(vec![TcpListener::bind((address, port)).await?])
}

fn no_port(url: &Url, error: io::Error) -> Error {
    Error::new(
        ErrorKind::Config,
        format!("can't listen on {}: {error}", url.authority()),
    )
    .with_hint("stop the program that uses the port, or use another registered redirect URI")
    .with_source(error)
}
