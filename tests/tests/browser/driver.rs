//! A browser for one test, controlled by WebDriver, with the few commands that are needed.

use std::{
    io::{self, BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use reqwest::{Client, Method};
use serde_json::{Value, json};
use tempfile::TempDir;

/// How long a page may take to show an element. The driver waits for this long by itself.
const PAGE_TIMEOUT: Duration = Duration::from_secs(20);

pub(crate) const TAB: char = '\u{E004}';
pub(crate) const ENTER: char = '\u{E007}';

/// The protocol's key of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub(crate) struct Browser {
    http: Client,
    session: String,
    // Dropped before the directory of the browser's files.
    _driver: Driver,
    _profile: TempDir,
}

/// The driver ends with the test. The browser ends when it finds its pipe closed.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Browser {
    /// Starts a browser. `None`, with a message, if none is installed; in CI that is a failure.
    pub(crate) async fn start() -> Option<Self> {
        let mut driver = match start_driver() {
            Ok(process) => Driver(process),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let advice = "chromedriver is not installed (Debian: apt-get install chromium \
                              chromium-driver)";
                assert!(std::env::var_os("CI").is_none(), "{advice}");
                eprintln!("skipped: {advice}");
                return None;
            }
            Err(error) => panic!("chromedriver can't be started: {error}"),
        };
        let port = port_of(&mut driver.0);
        let profile = TempDir::new().expect("a directory");
        // reqwest needs a provider even without encryption. Another test may have installed it
        // before.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().no_proxy().build().expect("a client");
        let mut browser = Self {
            http,
            session: format!("http://127.0.0.1:{port}/session"),
            _driver: driver,
            _profile: profile,
        };
        let directory = browser._profile.path().display();
        let capabilities = json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "timeouts": {"implicit": PAGE_TIMEOUT.as_millis() as u64},
            "goog:chromeOptions": {"args": [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--no-proxy-server",
                "--remote-debugging-pipe",
                format!("--user-data-dir={directory}"),
            ]},
        }}});
        let session = browser.call(Method::POST, "", capabilities).await;
        let id = session["sessionId"].as_str().expect("a session");
        browser.session = format!("{}/{id}", browser.session);
        Some(browser)
    }

    pub(crate) async fn open(&self, url: &str) {
        self.call(Method::POST, "/url", json!({"url": url})).await;
    }

    /// The browser's current address.
    pub(crate) async fn address(&self) -> String {
        let address = self.call(Method::GET, "/url", Value::Null).await;
        address.as_str().expect("an address").to_owned()
    }

    /// The result of a script in the page.
    pub(crate) async fn evaluate(&self, expression: &str) -> Value {
        let script = json!({"script": format!("return {expression}"), "args": []});
        self.call(Method::POST, "/execute/sync", script).await
    }

    pub(crate) async fn type_into(&self, selector: &str, text: &str) {
        let element = self.find("css selector", selector).await;
        let path = format!("/element/{element}/value");
        self.call(Method::POST, &path, json!({"text": text})).await;
    }

    /// Presses these keys one after the other on the focused element.
    pub(crate) async fn keys(&self, keys: &str) {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                ["keyDown", "keyUp"].map(|kind| json!({"type": kind, "value": key.to_string()}))
            })
            .collect();
        let keyboard = json!({"type": "key", "id": "keyboard", "actions": strokes});
        self.call(Method::POST, "/actions", json!({"actions": [keyboard]}))
            .await;
    }

    /// Waits for an element to hold this text.
    pub(crate) async fn wait_for_text(&self, selector: &str, text: &str) {
        let deadline = Instant::now() + PAGE_TIMEOUT;
        let expression = format!("document.querySelector({selector:?}).textContent");
        loop {
            let shown = self.evaluate(&expression).await;
            if shown.as_str().is_some_and(|shown| shown.contains(text)) {
                return;
            }
            assert!(Instant::now() < deadline, "{text} in {shown}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Presses the button with this label, as soon as there is one.
    pub(crate) async fn press(&self, label: &str) {
        let button = format!("//button[normalize-space()='{label}']");
        let element = self.find("xpath", &button).await;
        let path = format!("/element/{element}/click");
        self.call(Method::POST, &path, json!({})).await;
    }

    /// Waits for a page with this heading, and returns its text.
    pub(crate) async fn page(&self, heading: &str) -> String {
        let heading = format!("//h1[normalize-space()='{heading}']");
        self.find("xpath", &heading).await;
        let body = self.find("css selector", "body").await;
        let text = self
            .call(Method::GET, &format!("/element/{body}/text"), Value::Null)
            .await;
        text.as_str().expect("text").to_owned()
    }

    async fn find(&self, using: &str, value: &str) -> String {
        let query = json!({"using": using, "value": value});
        let element = self.call(Method::POST, "/element", query).await;
        element[ELEMENT].as_str().expect("an element").to_owned()
    }

    async fn call(&self, method: Method, path: &str, body: Value) -> Value {
        let url = format!("{}{path}", self.session);
        let mut request = self.http.request(method, &url);
        if !body.is_null() {
            request = request.json(&body);
        }
        let answer = request.send().await.expect("the driver");
        let mut answer: Value = answer.json().await.expect("JSON");
        let value = answer["value"].take();
        if let Some(error) = value.get("error") {
            panic!("{path} {body}: {error} {}", value["message"]);
        }
        value
    }

    /// Ends the browser. The driver ends with this value.
    pub(crate) async fn quit(self) {
        self.call(Method::DELETE, "", Value::Null).await;
    }
}

/// It chooses its port.
fn start_driver() -> io::Result<Child> {
    Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

fn port_of(driver: &mut Child) -> u16 {
    let output = driver.stdout.take().expect("its output");
    let mut lines = BufReader::new(output).lines();
    let port = lines.by_ref().find_map(|line| {
        let line = line.expect("text");
        let (_, port) = line.split_once("started successfully on port ")?;
        Some(port.trim_end_matches('.').parse().expect("a port"))
    });
    // It keeps writing. Without a reader it would end at a closed pipe.
    std::thread::spawn(move || lines.for_each(drop));
    port.expect("chromedriver came up")
}
