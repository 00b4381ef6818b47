// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Pins`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The records that hosts pin to the network's or a space's lists: the featured section of a
/// feed, the featured row of the members page, and the Welcome Checklist.
///
/// The id of a pin is valid only for `reorder`: `mighty.node(…)` does not find pins.
///
/// The facade has it as `mighty.pins()`.
#[derive(Debug, Clone, Copy)]
pub struct Pins<'a>(pub(crate) &'a Client);
impl<'a> Pins<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The pins of one of the network's lists, in the order that the hosts chose. The list has no
    /// pages.
    ///
    /// It needs one of the scopes `host:read:network`, `read:network`.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn list(
        self,
        list: mighty_schema::enums::PinList,
    ) -> Result<Vec<crate::generated::models::PinSummary>, Error> {
        run(self.0, crate::operations::pins::ListPins::new(list)).await
    }
    /// Pins a record to a list of the network. If it is pinned already, nothing changes.
    ///
    /// The id is a resource id or GlobalID of the given type. `PinTargetType::Post` also stands for
    /// events and polls, and a member is pinned by the member's id. To pin a post to a list of its
    /// own space, use `create_with` and set `space_id`. Everything else can only be pinned to the
    /// network's lists.
    ///
    /// The answer has the whole list after the change.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn create(
        self,
        list: mighty_schema::enums::PinList,
        target_type: mighty_schema::enums::PinTargetType,
        target_id: impl Into<mighty_core::Id>,
    ) -> Result<crate::generated::pins::create_pin::Output, Error> {
        run(
                self.0,
                crate::operations::pins::CreatePin::new(
                    mighty_schema::inputs::CreatePinInput::new(
                        list,
                        target_id,
                        target_type,
                    ),
                ),
            )
            .await
    }
    /// As [`create`](Self::create), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn create_with(
        self,
        input: mighty_schema::inputs::CreatePinInput,
    ) -> Result<crate::generated::pins::create_pin::Output, Error> {
        run(self.0, crate::operations::pins::CreatePin::new(input)).await
    }
    /// Removes a record from a list of the network. If it is not pinned, nothing changes.
    ///
    /// The arguments are those of `create`. To remove a post from a list of its own space, use
    /// `delete_with` and set `space_id`. The answer has the whole list after the change.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn delete(
        self,
        list: mighty_schema::enums::PinList,
        target_type: mighty_schema::enums::PinTargetType,
        target_id: impl Into<mighty_core::Id>,
    ) -> Result<Vec<crate::generated::models::PinSummary>, Error> {
        run(
                self.0,
                crate::operations::pins::DeletePin::new(
                    mighty_schema::inputs::DeletePinInput::new(
                        list,
                        target_id,
                        target_type,
                    ),
                ),
            )
            .await
    }
    /// As [`delete`](Self::delete), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`delete`](Self::delete).
    pub async fn delete_with(
        self,
        input: mighty_schema::inputs::DeletePinInput,
    ) -> Result<Vec<crate::generated::models::PinSummary>, Error> {
        run(self.0, crate::operations::pins::DeletePin::new(input)).await
    }
    /// The pins of one of a space's lists, in the order that the hosts chose, by the space's
    /// resource id or GlobalID. The list has no pages.
    ///
    /// It needs one of the scopes `host:read:network`, `read:network`.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn in_space(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
        list: mighty_schema::enums::PinList,
    ) -> Result<Vec<crate::generated::models::PinSummary>, Error> {
        run(self.0, crate::operations::pins::ListSpacePins::new(id_or_slug, list)).await
    }
    /// Moves a pin within its list.
    ///
    /// Set exactly one of `at_top`, `at_bottom` and `at_item_id`. The last one moves the pin above
    /// the given pin. The answer has the whole list after the change.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn reorder(
        self,
        input: mighty_schema::inputs::ReorderPinInput,
    ) -> Result<crate::generated::pins::reorder_pin::Output, Error> {
        run(self.0, crate::operations::pins::ReorderPin::new(input)).await
    }
}
