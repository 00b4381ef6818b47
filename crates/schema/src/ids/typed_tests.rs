use std::collections::HashSet;

use mighty_core::{GlobalId, Id, ResourceId};

use super::{GlobalIdOf, IdOf, ResourceIdOf};
use crate::{
    ids::{CommentId, MemberId, PostId, SpaceId},
    kinds::{Comment, Event, Post, Space, User},
};

#[test]
fn an_id_from_the_server_is_kept_whatever_its_class_is() {
    let other = GlobalId::new("Comment", 7);
    let json = serde_json::to_string(&other).expect("json");
    let id: GlobalIdOf<Post> = serde_json::from_str(&json).expect("an id");
    assert_eq!(*id, other);
    assert_eq!(serde_json::to_string(&id).expect("json"), json);
    // It can be sent back as it is.
    assert_eq!(PostId::from(&id).as_str(), other.as_str());
    let composite: IdOf<Event> = serde_json::from_str("\"7-20260115\"").expect("an id");
    assert_eq!(composite.as_str(), "7-20260115");
}

#[test]
fn the_id_of_another_kind_is_refused_by_name() {
    for (class, is_taken) in [
        ("Post", true),
        ("Event", true),
        ("Poll", true),
        // Unknown classes pass.
        ("QuickPost", true),
        ("Comment", false),
        ("User", false),
    ] {
        let id = GlobalId::new(class, 7);
        let typed = GlobalIdOf::<Post>::try_from(&id);
        assert_eq!(typed.is_ok(), is_taken, "{class}");
        assert_eq!(PostId::try_from(&id).is_ok(), is_taken, "{class}");
        assert_eq!(id.as_str().parse::<PostId>().is_ok(), is_taken, "{class}");
    }
    let refused = GlobalIdOf::<Post>::try_from(GlobalId::new("User", 7)).expect_err("a member");
    let told = refused.to_string();
    assert!(
        told.contains("the GlobalID of a User, not of a Post"),
        "{told}"
    );
    for text in ["", "welcome", "Z2lkOi8v"] {
        assert!(text.parse::<PostId>().is_err(), "{text}");
    }
}

#[test]
fn both_forms_of_an_id_go_in_where_both_are_taken() {
    let (global, resource) = (
        GlobalIdOf::<User>::from_number(7),
        ResourceIdOf::<User>::from(7),
    );
    assert_eq!(MemberId::from(&global), MemberId::from(global.clone()));
    assert_eq!(MemberId::from(&resource), MemberId::resource(7));
    assert_eq!(
        MemberId::from(resource.clone()),
        "7".parse().expect("an id")
    );
    assert_eq!(Id::from(&resource), Id::from(7));
    assert_eq!(Id::from(global.clone()), Id::from(GlobalId::new("User", 7)));
    assert_eq!(ResourceId::from(resource), ResourceId::from(7));
    assert_eq!(global.number(), Some(7));
    // A resource id is no GlobalID.
    assert!(GlobalIdOf::<User>::try_from(MemberId::resource(7)).is_err());
    assert_eq!(GlobalIdOf::try_from(MemberId::from(&global)), Ok(global));
}

#[test]
fn an_event_may_be_used_as_a_post_and_a_course_as_a_space() {
    let event = GlobalIdOf::<Event>::from_number(7);
    assert_eq!(*GlobalIdOf::<Post>::from(&event), GlobalId::new("Event", 7));
    assert_eq!(PostId::from(event.clone()).as_str(), event.as_str());
    let course = GlobalIdOf::<crate::kinds::Course>::from_number(7);
    assert_eq!(SpaceId::from(&course).as_str(), course.as_str());
    let space: GlobalIdOf<Space> = course.into();
    assert_eq!(space.class().as_deref(), Some("Course"));
}

#[test]
fn typed_ids_are_keys_as_untyped_ones_are() {
    let ids: HashSet<CommentId> = [1, 2, 1].map(|id: u64| CommentId::resource(id)).into();
    assert_eq!(ids.len(), 2);
    let mut sorted = [3, 1, 2].map(GlobalIdOf::<Comment>::from_number);
    sorted.sort();
    let mut plain = [3, 1, 2].map(|id| GlobalId::new("Comment", id));
    plain.sort();
    assert!(
        sorted
            .iter()
            .zip(&plain)
            .all(|(typed, plain)| **typed == *plain)
    );
}
