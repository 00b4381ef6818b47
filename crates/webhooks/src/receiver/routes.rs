//! The receiver as a tower service and as an axum route.

use super::Receiver;

#[cfg(feature = "tower")]
mod service {
    use std::{
        convert::Infallible,
        task::{Context, Poll},
    };

    use bytes::Bytes;
    use futures_util::future::BoxFuture;
    use http::{Request, Response};
    use http_body::Body;
    use http_body_util::Full;
    use tower_service::Service;

    use super::Receiver;

    /// It is always ready and never fails: each problem is a response.
    impl<B> Service<Request<B>> for Receiver
    where
        B: Body<Data: Send> + Send + 'static,
    {
        type Response = Response<Full<Bytes>>;
        type Error = Infallible;
        type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, request: Request<B>) -> Self::Future {
            let received = self.receive(request);
            Box::pin(async move { Ok(received.await) })
        }
    }
}

#[cfg(feature = "axum")]
impl Receiver {
    /// The receiver as an axum route for all methods: it answers 405 for those other than POST.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # #[cfg(feature = "sqlite")] {
    /// use mighty_webhooks::{Keys, Receiver, SqliteInbox};
    ///
    /// let receiver = Receiver::new(Keys::new("the-api-key")?, SqliteInbox::in_memory()?);
    /// let app: axum::Router = axum::Router::new().route("/webhooks", receiver.route());
    /// # }
    /// # Ok(())
    /// # }
    /// ```
    pub fn route<S>(&self) -> axum::routing::MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        let receiver = self.clone();
        axum::routing::any(move |request: axum::extract::Request| {
            let received = receiver.receive(request);
            async move { received.await.map(axum::body::Body::new) }
        })
    }
}
