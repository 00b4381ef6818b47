//! Uploads of images by the REST route of the network.

use std::path::Path;

use bytes::{BufMut as _, Bytes, BytesMut};
use http::{HeaderValue, Method};
use mighty_core::ConfigError;
use mighty_runtime::json::read_value;
use mighty_schema::{ids::IdOf, kinds::Asset};
use mighty_transport::{Error, RestRequest};
use serde_json::Value;

use super::Assets;

/// The name of the request in errors.
const UPLOAD: &str = "upload of an image";

/// What an image is for. The API advises a style for some images, and needs one for others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageStyle {
    /// The picture of a member. Needed for `UpdateMemberInput::avatar_id`.
    Avatar,
    /// The header of an event. Advised for `header_id`; an image of this style can't be a thumbnail.
    CinemaHeader,
    /// The thumbnail of an event. Advised for `thumbnail_id`.
    SquareThumbnail,
    /// Another style, by the API's name.
    Other(String),
}

impl ImageStyle {
    /// The API's name.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Avatar => "avatar",
            Self::CinemaHeader => "cinema_header",
            Self::SquareThumbnail => "square_thumbnail",
            Self::Other(name) => name,
        }
    }
}

/// An image to upload: PNG, JPEG, GIF or WebP.
#[derive(Debug, Clone, PartialEq)]
pub struct NewImage {
    file_name: String,
    content_type: &'static str,
    style: Option<ImageStyle>,
    bytes: Bytes,
}

impl NewImage {
    /// An image in memory. Its type is found by its first bytes.
    ///
    /// ```
    /// use mighty_operations::domain::{ImageStyle, NewImage};
    ///
    /// let png = b"\x89PNG\r\n\x1a\n".to_vec();
    /// let image = NewImage::new("portrait.png", png)?.style(ImageStyle::Avatar);
    /// assert!(NewImage::new("portrait.png", "no image".as_bytes().to_vec()).is_err());
    /// # Ok::<(), mighty_transport::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Config`](mighty_transport::ErrorKind::Config) if it is not an image of one of these types.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Result<Self, Error> {
        let bytes = bytes.into();
        let Some(content_type) = content_type(&bytes) else {
            let remedy = "give a PNG, JPEG, GIF or WebP image; send other files with `uploads()`";
            return Err(ConfigError::new("image", "it is not an image", remedy).into());
        };
        Ok(Self {
            file_name: file_name.into(),
            content_type,
            style: None,
            bytes,
        })
    }

    /// Reads a file.
    ///
    /// # Errors
    /// As [`new`](Self::new), and also if the file can't be read.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let read = tokio::fs::read(path).await.map_err(|error| {
            ConfigError::new("image", error.to_string(), "give a file that can be read")
        });
        Self::new(name, read?)
    }

    /// Says what the image is for.
    #[must_use]
    pub fn style(mut self, style: ImageStyle) -> Self {
        self.style = Some(style);
        self
    }

    /// The form, and the text between its parts.
    fn form(&self) -> (Bytes, String) {
        let boundary = self.boundary();
        let mut form = BytesMut::with_capacity(self.bytes.len() + 512);
        if let Some(style) = &self.style {
            let style = style.as_str();
            let part = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"asset_style\"\r\n\r\n{style}\r\n"
            );
            form.put(part.as_bytes());
        }
        let (name, content_type) = (quoted(&self.file_name), self.content_type);
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: {content_type}\r\n\r\n"
        );
        form.put(head.as_bytes());
        form.put(&*self.bytes);
        form.put(format!("\r\n--{boundary}--\r\n").as_bytes());
        (form.freeze(), boundary)
    }

    /// A text that is not in the image.
    fn boundary(&self) -> String {
        let mut number = self.bytes.len();
        loop {
            let boundary = format!("mighty-image-{number}");
            let is_in = self
                .bytes
                .windows(boundary.len())
                .any(|part| part == boundary.as_bytes());
            if !is_in {
                return boundary;
            }
            number = number.wrapping_add(1);
        }
    }
}

/// An image that the network has.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedImage {
    /// The id for `asset_ids`, `avatar_id`, `header_id` and the like.
    pub id: IdOf<Asset>,
    /// The whole answer. The API doesn't document its other fields.
    pub answer: Value,
}

impl Assets<'_> {
    /// Uploads an image. Then it can be the picture of a post, a space, a badge, an event or a member.
    ///
    /// The schema names this route (`POST /networks/{network}/assets`) and the field `asset_style`. It
    /// does not say how large an image may be, so the server decides. The request is not repeated if it
    /// isn't known whether the server has stored the image.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the image or the token
    /// lacks the scope `write:assets`.
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the
    /// image was stored.
    pub async fn upload(self, image: NewImage) -> Result<UploadedImage, Error> {
        let (body, boundary) = image.form();
        let content_type = format!("multipart/form-data; boundary={boundary}");
        let mut request = RestRequest::new(UPLOAD, Method::POST, "assets");
        request.content_type = HeaderValue::try_from(content_type).ok();
        request.body = body;
        let answer = self.0.send_rest(request).await?;
        let unclear = || Error::unknown_outcome(Error::incomplete(UPLOAD, "the id of the asset"));
        let answer = read_value(answer.body()).map_err(|_| unclear())?.value;
        let id = id_in(&answer).ok_or_else(unclear)?;
        Ok(UploadedImage { id, answer })
    }
}

/// The `id` of the answer, or of the `asset` in it: a number or a text.
fn id_in(answer: &Value) -> Option<IdOf<Asset>> {
    let id = answer
        .get("id")
        .or_else(|| answer.get("asset")?.get("id"))?;
    match id {
        Value::Number(number) => number.to_string().parse().ok(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// The type of an image by its first bytes.
fn content_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("image/webp"),
        _ => None,
    }
}

/// A file name within quotes, as browsers write it into a form.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

    #[test]
    fn a_file_name_can_add_no_part_to_the_form() {
        let name = "a\"\r\n\r\n--mighty-image-8--.png";
        let (form, boundary) = NewImage::new(name, PNG).expect("an image").form();
        let form = String::from_utf8_lossy(&form).into_owned();
        assert!(form.contains("filename=\"a%22%0D%0A"), "{form}");
        assert_eq!(
            form.matches(&format!("\r\n--{boundary}")).count(),
            1,
            "{form}"
        );
    }

    #[test]
    fn the_boundary_is_not_in_the_image() {
        let bytes = [PNG, b"\r\n--mighty-image-27"].concat();
        let image = NewImage::new("a.png", bytes.clone()).expect("an image");
        assert!(bytes.ends_with(format!("-{}", bytes.len()).as_bytes()));
        assert_ne!(image.form().1, format!("mighty-image-{}", bytes.len()));
    }

    #[test]
    fn the_id_is_a_number_or_a_text() {
        for answer in [
            serde_json::json!({"id": 12}),
            serde_json::json!({"id": "12"}),
            serde_json::json!({"asset": {"id": 12}}),
        ] {
            let id = id_in(&answer).expect("an id");
            assert_eq!(id.to_string(), "12", "{answer}");
        }
        assert_eq!(id_in(&serde_json::json!({"id": null})), None);
    }
}
