//! Images by the REST route of the network, and what they can be the picture of.

use mighty_networks::{
    ErrorKind,
    domain::{ImageStyle, NewImage, UploadedImage},
    inputs::{CreatePostInput, UpdateMemberInput},
    models::PostContentDetail,
    prelude::*,
};

use crate::setup::{HOST, MEMBER, as_member, as_person, sandbox};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

async fn upload(mighty: &Mighty, style: ImageStyle) -> UploadedImage {
    let image = NewImage::new("portrait.png", PNG).expect("an image");
    let uploaded = mighty.assets().upload(image.style(style)).await;
    uploaded.expect("uploaded")
}

#[tokio::test]
async fn an_image_is_uploaded_and_used_for_a_post_a_badge_and_a_member() {
    let sandbox = sandbox().await;
    let scopes = [
        &MEMBER[..],
        &HOST[..],
        &[
            Scope::WRITE_ASSETS,
            Scope::WRITE_PROFILE,
            Scope::HOST_WRITE_NETWORK_MEMBERS,
        ],
    ];
    let host = as_person(&sandbox, sandbox.host(), &scopes.concat());
    let image = upload(&host, ImageStyle::CinemaHeader).await;
    let mut spaces = host.spaces().list().expect("pager");
    let space = spaces.try_next().await.expect("spaces").expect("a space");
    let post = CreatePostInput::new(&space.id)
        .title("A picture")
        .asset_ids([&image.id]);
    let post = host.posts().create(post).await.expect("a post");
    let PostContentDetail::Post(post) = host.posts().get(post.id.as_str()).await.expect("read")
    else {
        panic!("no post")
    };
    let names: Vec<_> = post
        .assets
        .iter()
        .map(|asset| asset.original_filename.clone())
        .collect();
    assert_eq!(names, [Some("portrait.png".to_owned())]);

    let badge = host.badges().create("Painter", &image.id).await;
    badge.expect("a badge");

    let portrait = upload(&host, ImageStyle::Avatar).await;
    let me = host.members().me().await.expect("me");
    let change = UpdateMemberInput::new(&me.id).avatar_id(&portrait.id);
    host.members().update(change).await.expect("changed");
}

#[tokio::test]
async fn an_upload_that_the_api_refuses_says_why() {
    let sandbox = sandbox().await;
    let image = || NewImage::new("portrait.png", PNG).expect("an image");
    let error = as_member(&sandbox).assets().upload(image()).await;
    let error = error.expect_err("without the scope");
    assert_eq!(error.kind(), ErrorKind::Rejected, "{error}");
    assert_eq!(error.status(), Some(403));
    assert!(error.to_string().contains("write:assets"), "{error}");

    let scopes = [&MEMBER[..], &[Scope::WRITE_ASSETS]].concat();
    let mighty = as_person(&sandbox, sandbox.member(), &scopes);
    let large = [PNG, &vec![0; 2 * 1024 * 1024]].concat();
    let large = NewImage::new("large.png", large).expect("an image");
    let error = mighty.assets().upload(large).await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::Rejected, "{error}");
    let other = ImageStyle::Other("No style".to_owned());
    let error = mighty.assets().upload(image().style(other)).await;
    let error = error.expect_err("no style");
    assert_eq!(
        error.rejections(),
        ["asset_style is not the name of a style"]
    );
}
