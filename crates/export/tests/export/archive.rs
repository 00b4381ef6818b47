//! Files and web pages for a copy in SQLite.

use std::{fs, path::Path};

use mighty_export::{Archive, Export, Media, Sqlite, viewer};
use mighty_sandbox::Sandbox;
use serde_json::Value;

use crate::{browser::Browser, files_server::FilesServer, support::host};

const TEXT: &str = "<p>See <a href=\"OTHER\">the other post</a> <img src=\"ADDRESS/inline.png\"></p>\
                    <script>document.title = 'run'</script>\
                    <p onclick=\"document.title = 'run'\">Unmistakable words</p>";

/// A copy whose files are on `files`.
async fn copy(sandbox: &Sandbox, files: &FilesServer, path: &Path) -> Archive {
    let export = Export::of(&host(sandbox)).all();
    export.to(Sqlite::new(path)).run().await.expect("a report");
    let address = &files.address;
    let database = rusqlite::Connection::open(path).expect("a database");
    let other = "SELECT url FROM posts WHERE status = 'posted' ORDER BY id DESC LIMIT 1";
    let other: String = database
        .query_row(other, [], |row| row.get(0))
        .expect("a post");
    let text = TEXT.replace("OTHER", &other).replace("ADDRESS", address);
    database
        .execute_batch(&format!(
            "UPDATE posts SET image_url = NULL;
             UPDATE spaces SET avatar_url = NULL;
             DELETE FROM post_assets;
             UPDATE members SET avatar_url = CASE WHEN avatar_url IS NULL THEN NULL
                ELSE '{address}/people/' || (resource_id % 7) || '.png' END;
             UPDATE posts SET title = 'The changed post', body_html = '{}'
                WHERE id = (SELECT min(id) FROM posts WHERE status = 'posted' AND type = 'Post');
             INSERT INTO post_assets (post_id, id, position, content_type, filename, url, _first_run,
                _last_run)
             SELECT min(id), column1, 0, column2, column1, '{address}/' || column1, 1, 1 FROM posts,
                (VALUES ('film.mp4', 'video/mp4'), ('unknown.mp4', NULL), ('moved.png', 'image/png'),
                    ('gone.png', 'image/png'), ('large.png', 'image/png'),
                    ('circle.png', 'image/png'))
                WHERE status = 'posted' AND type = 'Post' GROUP BY column1;",
            text.replace('\'', "''")
        ))
        .expect("changed");
    drop(database);
    Archive::open(path).expect("a copy")
}

#[tokio::test]
async fn each_file_is_downloaded_once_without_the_token() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let files = FilesServer::start().await;
    let folder = tempfile::tempdir().expect("folder");
    let mut archive = copy(&sandbox, &files, &folder.path().join("network.db")).await;
    let media = Media::new(folder.path()).with_plain_http().max_bytes(1_000);
    let media = media.types(["image/"]);
    let first = media.download(&mut archive).await.expect("a report");
    // Seven avatars, the image in a text, and one that has moved.
    assert_eq!((first.downloaded, first.kept), (9, 0), "{first:#?}");
    // The type of one film is in its record. The type of the other one only its host knows.
    let asked = || (files.count("/film.mp4"), files.count("/unknown.mp4"));
    assert_eq!((first.left_out, asked()), (2, (0, 1)), "{first:#?}");
    let mut missing: Vec<(&str, &str)> = first
        .missing
        .iter()
        .map(|file| {
            (
                file.url.rsplit('/').next().expect("a name"),
                file.why.as_str(),
            )
        })
        .collect();
    missing.sort_unstable();
    assert_eq!(
        missing,
        [
            ("circle.png", "it leads to other addresses again and again"),
            ("gone.png", "its host answered 404 Not Found"),
            ("large.png", "it is too large"),
        ]
    );
    for request in files.requests() {
        let request = request.to_ascii_lowercase();
        let is_private = ["authorization", "bearer", "cookie"];
        assert!(
            !is_private.iter().any(|it| request.contains(it)),
            "{request}"
        );
    }
    let stored = fs::read_dir(folder.path().join("media")).expect("a folder");
    assert_eq!(stored.count(), 9);

    // A download that was stopped: one file is not there yet.
    let mut stored = fs::read_dir(folder.path().join("media")).expect("a folder");
    let lost = stored.next().expect("a file").expect("a file").path();
    fs::remove_file(lost).expect("removed");
    let second = media.download(&mut archive).await.expect("a report");
    assert_eq!((second.downloaded, second.kept), (1, 8), "{second:#?}");
    assert_eq!(files.count("/large.png"), 1);
    assert_eq!(files.count("/gone.png"), 2);
    assert_eq!((second.left_out, asked()), (2, (0, 1)), "{second:#?}");

    // The avatar of a member who is forgotten goes with the member.
    let members = "SELECT id FROM members WHERE avatar_url LIKE '%/3.png'";
    for member in archive.query(members).expect("members") {
        archive
            .forget(member[0].as_str().expect("an id"))
            .expect("forgotten");
    }
    let third = media.download(&mut archive).await.expect("a report");
    assert_eq!((third.removed, third.kept), (1, 8), "{third:#?}");
    let stored = fs::read_dir(folder.path().join("media")).expect("a folder");
    assert_eq!(stored.count(), 8);
}

#[tokio::test]
async fn files_of_this_machine_are_only_read_if_you_ask_for_it() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let files = FilesServer::start().await;
    let folder = tempfile::tempdir().expect("folder");
    let mut archive = copy(&sandbox, &files, &folder.path().join("network.db")).await;
    let report = Media::new(folder.path()).download(&mut archive).await;
    let report = report.expect("a report");
    assert_eq!(report.downloaded, 0);
    let why = report.missing.iter().map(|file| file.why.as_str());
    assert!(why.clone().count() > 7 && why.clone().all(|why| why == "it is not an https address"));
    assert_eq!(files.requests(), [] as [String; 0]);
}

#[tokio::test]
async fn the_pages_show_the_network_in_a_browser_without_one() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let files = FilesServer::start().await;
    let folder = tempfile::tempdir().expect("folder");
    let mut archive = copy(&sandbox, &files, &folder.path().join("network.db")).await;
    let media = Media::new(folder.path()).with_plain_http().max_bytes(1_000);
    media.download(&mut archive).await.expect("a report");
    let report = viewer(&archive, folder.path()).expect("pages");
    let posts = archive
        .query("SELECT count(*) FROM posts WHERE status = 'posted'")
        .expect("a count");
    assert_eq!(Value::from(report.posts), posts[0][0]);
    drop((archive, sandbox));
    let asked = files.requests().len();

    // Every link and every file of the pages is there, and no page has an address of a file's host.
    let mut links = 0;
    for part in [".", "posts", "spaces"] {
        for page in fs::read_dir(folder.path().join(part)).expect("a folder") {
            let page = page.expect("a page").path();
            if page.extension().is_none_or(|ending| ending != "html") {
                continue;
            }
            let text = fs::read_to_string(&page).expect("a page");
            assert!(!text.contains(&files.address), "{}", page.display());
            for place in text
                .split(['"'])
                .filter(|part| part.contains(".html") || part.contains("media/"))
            {
                let file = place.split('#').next().expect("a file");
                let target = page.with_file_name(file);
                assert!(target.is_file(), "{} in {}", place, page.display());
                links += 1;
            }
        }
    }
    assert!(links > 500, "{links}");

    let Some(browser) = Browser::start().await else {
        return;
    };
    let index = format!("file://{}/index.html", folder.path().display());
    browser.open(&index).await;
    browser.page("All spaces").await;
    browser.type_into("#search", "unmistakable the words").await;
    browser.wait_for_text("#found", "Nothing found").await;
    browser
        .evaluate("document.getElementById('search').value = ''")
        .await;
    browser.type_into("#search", "changed post").await;
    browser.wait_for_text("#found", "The changed post").await;
    let link = browser
        .evaluate("document.querySelector('#found a').href")
        .await;
    browser.open(link.as_str().expect("an address")).await;
    let text = browser.page("The changed post").await;
    assert!(text.contains("Unmistakable words"), "{text}");
    browser
        .evaluate("document.querySelector('.body p:last-child').click()")
        .await;
    let title = browser.evaluate("document.title").await;
    assert_eq!(title, Value::from("The changed post"), "a script has run");
    let loaded = "[...document.images].filter((it) => it.loading !== 'lazy' || it.complete)\
                  .every((it) => it.naturalWidth > 0) && document.images.length > 0";
    assert_eq!(browser.evaluate(loaded).await, Value::from(true));
    let link = "document.querySelector('.body a').href";
    let link = browser.evaluate(link).await;
    assert!(
        link.as_str()
            .is_some_and(|link| link.starts_with("file://")),
        "{link}"
    );
    browser.quit().await;
    assert_eq!(files.requests().len(), asked);
}
