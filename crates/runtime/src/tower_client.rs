//! Any tower service as a client.

use std::{error::Error, fmt, pin::pin};

use bytes::{Bytes, BytesMut};
use futures_util::future::{BoxFuture, poll_fn};
use http_body::Body;
use http_body_util::BodyExt as _;
use mighty_core::ConfigError;
use tower_service::Service;

use crate::{HttpClient, HttpError, HttpErrorKind, Limits, deadline::Deadline, runtimes::Runtimes};

/// [`HttpClient`] over a tower service: use it for layers, for a proxy, or for another HTTP
/// library.
///
/// The service must follow the rules of [`HttpClient`]: it must not follow redirects, and must not
/// repeat a request that may have been sent. Its errors count as
/// [`Interrupted`](HttpErrorKind::Interrupted), because only the service knows whether the request
/// was sent. If it knows, it can return an [`HttpError`] with another kind.
///
/// ```
/// # #[derive(Clone)] struct Layers;
/// # impl tower_service::Service<http::Request<bytes::Bytes>> for Layers {
/// #     type Response = http::Response<http_body_util::Full<bytes::Bytes>>;
/// #     type Error = std::convert::Infallible;
/// #     type Future = std::future::Ready<Result<Self::Response, Self::Error>>;
/// #     fn poll_ready(&mut self, _: &mut std::task::Context<'_>)
/// #         -> std::task::Poll<Result<(), Self::Error>> { std::task::Poll::Ready(Ok(())) }
/// #     fn call(&mut self, _: http::Request<bytes::Bytes>) -> Self::Future {
/// #         std::future::ready(Ok(http::Response::default()))
/// #     }
/// # }
/// # let layers = Layers;
/// use std::sync::Arc;
///
/// use mighty_runtime::{HttpClient, TowerClient};
///
/// let client: Arc<dyn HttpClient> = Arc::new(TowerClient::new(layers));
/// # let _ = client;
/// ```
#[derive(Clone)]
pub struct TowerClient<S>(Runtimes<S>);

impl<S: Clone + Send + Sync + 'static> TowerClient<S> {
    /// Uses `service`, which is cloned for each exchange.
    ///
    /// All tokio runtimes share it, and with it its connections. If one of the runtimes that used
    /// it exists but is not running, an exchange on another one fails, and nothing is sent. If your
    /// program has several runtimes, use [`per_runtime`](Self::per_runtime).
    pub fn new(service: S) -> Self {
        Self(Runtimes::sharing(service, "TowerClient::per_runtime"))
    }

    /// Makes a service for each tokio runtime that uses this client. The service is cloned for each
    /// exchange on that runtime, and dropped when the runtime ends.
    ///
    /// # Errors
    /// As `make`, which is called once at the start. If it fails later, that exchange fails with
    /// [`HttpErrorKind::Request`].
    pub fn per_runtime(
        make: impl Fn() -> Result<S, ConfigError> + Send + Sync + 'static,
    ) -> Result<Self, ConfigError> {
        Ok(Self(Runtimes::making(make)?))
    }
}

/// Leaves out the service, because it may not implement `Debug`.
impl<S> fmt::Debug for TowerClient<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TowerClient")
    }
}

impl<S, B> HttpClient for TowerClient<S>
where
    S: Service<http::Request<Bytes>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
    S::Future: Send,
    B: Body<Data: Send> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async move {
            let mut service = self.0.client().await?;
            let mut deadline = Deadline::after(limits.timeout);
            let called = async {
                poll_fn(|context| service.poll_ready(context)).await?;
                service.call(request).await
            };
            let (head, body) = match deadline.limit(called).await {
                Ok(answer) => answer.map_err(|error| classify(error.into()))?.into_parts(),
                Err(elapsed) => return Err(HttpError::new(HttpErrorKind::Timeout, elapsed)),
            };
            let mut held = BytesMut::new();
            match read(body, &mut held, &mut deadline, limits.max_body).await {
                Ok(()) => Ok(http::Response::from_parts(head, held.freeze())),
                Err(error) => Err(error.with_head(head.status, head.headers, held.freeze())),
            }
        })
    }
}

async fn read<B>(
    body: B,
    held: &mut BytesMut,
    deadline: &mut Deadline,
    max_body: usize,
) -> Result<(), HttpError>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let mut body = pin!(body);
    loop {
        let frame = match deadline.limit(body.frame()).await {
            Ok(None) => return Ok(()),
            Ok(Some(frame)) => frame.map_err(|error| classify(error.into()))?,
            Err(elapsed) => return Err(HttpError::new(HttpErrorKind::Timeout, elapsed)),
        };
        // Trailers are not needed here.
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        while bytes::Buf::has_remaining(&data) {
            let chunk = bytes::Buf::chunk(&data);
            if held.len() + chunk.len() > max_body {
                let limit = format!("more than {max_body} bytes");
                return Err(HttpError::new(HttpErrorKind::BodyTooLarge, limit));
            }
            held.extend_from_slice(chunk);
            let read = chunk.len();
            bytes::Buf::advance(&mut data, read);
        }
    }
}

fn classify(error: Box<dyn Error + Send + Sync>) -> HttpError {
    match error.downcast::<HttpError>() {
        Ok(known) => *known,
        Err(error) => HttpError::new(HttpErrorKind::Interrupted, error),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        future::{Ready, ready},
        sync::{Arc, Mutex},
        task::{Context, Poll},
        time::Duration,
    };

    use http_body_util::Full;
    use tokio::sync::{mpsc, oneshot};

    use super::*;

    /// Answers with the request's body, or fails with the given kind.
    #[derive(Clone)]
    struct Echo(Option<HttpErrorKind>);

    impl Service<http::Request<Bytes>> for Echo {
        type Response = http::Response<Full<Bytes>>;
        type Error = Box<dyn Error + Send + Sync>;
        type Future = Ready<Result<Self::Response, Self::Error>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
            ready(match self.0 {
                None => Ok(http::Response::new(Full::new(request.into_body()))),
                Some(HttpErrorKind::Interrupted) => Err("gone".into()),
                Some(kind) => Err(HttpError::new(kind, "told").into()),
            })
        }
    }

    async fn exchange(service: Echo, limits: Limits) -> Result<http::Response<Bytes>, HttpError> {
        let request = http::Request::new(Bytes::from_static(b"twelve bytes"));
        TowerClient::new(service).exchange(request, limits).await
    }

    #[tokio::test]
    async fn a_service_can_be_used_as_a_client() {
        let answer = exchange(Echo(None), Limits::DEFAULT).await.expect("answer");
        assert_eq!(&answer.body()[..], b"twelve bytes");
        let small = Limits::DEFAULT.with_max_body(11);
        let error = exchange(Echo(None), small).await.expect_err("too large");
        assert_eq!(error.kind(), HttpErrorKind::BodyTooLarge);
        assert_eq!(error.status(), Some(http::StatusCode::OK));
    }

    /// A service whose clones share one connection, which works while its runtime runs.
    #[derive(Clone, Default)]
    struct Pooling(Arc<Mutex<Option<mpsc::Sender<oneshot::Sender<()>>>>>);

    impl Service<http::Request<Bytes>> for Pooling {
        type Response = http::Response<Full<Bytes>>;
        type Error = Box<dyn Error + Send + Sync>;
        type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
            let connection = self
                .0
                .lock()
                .expect("lock")
                .get_or_insert_with(|| {
                    let (connection, mut requests) = mpsc::channel::<oneshot::Sender<()>>(1);
                    tokio::spawn(async move {
                        while let Some(request) = requests.recv().await {
                            let _ = request.send(());
                        }
                    });
                    connection
                })
                .clone();
            Box::pin(async move {
                let (sent, answered) = oneshot::channel();
                connection.send(sent).await?;
                answered.await?;
                Ok(http::Response::new(Full::new(request.into_body())))
            })
        }
    }

    fn exchange_on(
        runtime: &tokio::runtime::Runtime,
        client: &TowerClient<Pooling>,
    ) -> Result<http::Response<Bytes>, HttpError> {
        let request = http::Request::new(Bytes::new());
        let limits = Limits::DEFAULT.with_timeout(Duration::from_secs(15));
        runtime.block_on(client.exchange(request, limits))
    }

    #[test]
    fn a_runtime_that_is_not_running_does_not_block_a_service_of_another_one() {
        let runtime = || {
            let mut builder = tokio::runtime::Builder::new_current_thread();
            builder.enable_all().build().expect("runtime")
        };
        let (first, second) = (runtime(), runtime());
        let shared = TowerClient::new(Pooling::default());
        exchange_on(&first, &shared).expect("first");
        // From here on the first runtime exists, with its connection, and is not running.
        let error = exchange_on(&second, &shared).expect_err("the first one's connection");
        assert!(error.never_sent(), "{error:?}");
        assert!(error.to_string().contains("per_runtime"), "{error}");
        exchange_on(&first, &shared).expect_err("the second one isn't running either");

        let client = TowerClient::per_runtime(|| Ok(Pooling::default())).expect("client");
        exchange_on(&first, &client).expect("first");
        exchange_on(&second, &client).expect("second");
        exchange_on(&first, &client).expect("back");
    }

    #[tokio::test]
    async fn the_kind_of_an_error_of_the_service_is_kept() {
        for kind in [HttpErrorKind::Interrupted, HttpErrorKind::Connect] {
            let error = exchange(Echo(Some(kind)), Limits::DEFAULT).await;
            assert_eq!(error.expect_err("failure").kind(), kind);
        }
    }
}
