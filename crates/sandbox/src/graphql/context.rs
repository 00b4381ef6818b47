//! The state of one request: the world, the viewer, the time.

use std::cell::{Ref, RefCell};
use std::sync::Arc;

use jiff::Timestamp;

use super::errors::{Fault, Faults};
use super::facts::Facts;
use super::failed_lookups::FailedLookups;
use super::scripted::FieldFault;
use super::{Role, ScopeProfile, Viewer};
use crate::world::{Accepts, Record, World};

/// One request in execution. It works on a copy of the world, so all that it reads is consistent.
pub(crate) struct Context<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) viewer: &'a Viewer,
    pub(crate) profile: ScopeProfile,
    /// Whether what nothing is stated about is refused.
    pub(crate) strict_unknown: bool,
    pub(crate) now: Timestamp,
    pub(crate) network_id: u64,
    pub(crate) origin: &'a str,
    pub(crate) failed_lookups: &'a FailedLookups,
    pub(crate) faults: Faults,
    scripted: &'a [FieldFault],
    world: RefCell<World>,
    role: Role,
}

/// The values that are the same for all requests.
#[derive(Clone, Copy)]
pub(crate) struct SharedContext<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) profile: ScopeProfile,
    /// Whether what nothing is stated about is refused.
    pub(crate) strict_unknown: bool,
    pub(crate) network_id: u64,
    /// The sandbox's address, for absolute URLs.
    pub(crate) origin: &'a str,
    pub(crate) failed_lookups: &'a FailedLookups,
    /// Fields with an error in the place of their value.
    pub(crate) scripted: &'a [FieldFault],
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        shared: SharedContext<'a>,
        viewer: &'a Viewer,
        now: Timestamp,
        world: World,
    ) -> Context<'a> {
        let role = world
            .get(viewer.resource_id)
            .map_or(Role::Contributor, |member| Role::of(member));
        Context {
            facts: shared.facts,
            viewer,
            profile: shared.profile,
            strict_unknown: shared.strict_unknown,
            now,
            network_id: shared.network_id,
            origin: shared.origin,
            failed_lookups: shared.failed_lookups,
            faults: Faults::default(),
            scripted: shared.scripted,
            world: RefCell::new(world),
            role,
        }
    }

    pub(crate) fn world(&self) -> Ref<'_, World> {
        self.world.borrow()
    }

    /// Refuses a field that a test has scripted an error for.
    pub(crate) fn refuse_scripted(&self, kind: &str, field: &str) -> Result<(), Fault> {
        let scripted = self.scripted.iter().find(|scripted| {
            let at = scripted.coordinate.split_once('.');
            at == Some((kind, field))
        });
        scripted.map_or(Ok(()), |scripted| Err(Fault::scripted(&scripted.code)))
    }

    /// The copy with all changes of this request.
    pub(crate) fn into_world(self) -> World {
        self.world.into_inner()
    }

    pub(crate) fn write<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        change(&mut self.world.borrow_mut())
    }

    /// Stores a new record with the current time.
    pub(crate) fn create(&self, record: Record) -> u64 {
        let record = record
            .with("createdAt", self.now)
            .with("updatedAt", self.now);
        self.write(|world| world.insert(record))
    }

    /// Changes a record and its `updatedAt`.
    pub(crate) fn change(&self, id: u64, change: impl FnOnce(&mut Record)) {
        self.write(|world| {
            world.update(id, |record| {
                change(record);
                record.set("updatedAt", self.now);
            })
        });
    }

    /// The record that an id names, among the object types of `type_name`.
    pub(crate) fn find(
        &self,
        id: &str,
        type_name: &str,
        accepts: Accepts,
    ) -> Result<Arc<Record>, Fault> {
        let possible = self.facts.possible(type_name);
        let kinds: Vec<&str> = possible.iter().map(String::as_str).collect();
        self.world()
            .find(id, &kinds, accepts)
            .cloned()
            .ok_or_else(|| Fault::not_found(type_name))
    }

    /// The record that the id in an argument names, in a form that the argument accepts.
    pub(crate) fn find_for(
        &self,
        coordinate: &str,
        id: &str,
        type_name: &str,
    ) -> Result<Arc<Record>, Fault> {
        self.find(id, type_name, Accepts::of(coordinate))
    }

    pub(crate) fn record(&self, id: u64) -> Option<Arc<Record>> {
        self.world().get(id).cloned()
    }

    pub(crate) fn viewer_id(&self) -> u64 {
        self.viewer.resource_id
    }

    pub(crate) fn is_viewer(&self, member: u64) -> bool {
        self.viewer.resource_id == member
    }

    pub(crate) fn is_host(&self) -> bool {
        self.role == Role::Host
    }

    pub(crate) fn is_moderator(&self) -> bool {
        self.role == Role::Moderator
    }

    /// Whether the viewer is a host or moderator.
    pub(crate) fn is_staff(&self) -> bool {
        matches!(self.role, Role::Host | Role::Moderator)
    }

    /// Whether the token has the scope, if scopes are enforced.
    pub(crate) fn holds(&self, scope: &str) -> bool {
        self.profile == ScopeProfile::Beta || self.viewer.scopes.iter().any(|held| held == scope)
    }

    /// Whether the token has one of the scopes that a coordinate states; true if it states none.
    pub(crate) fn is_scoped_for(&self, coordinate: &str) -> bool {
        mighty_schema::scopes::required_scopes(coordinate)
            .is_none_or(|scopes| scopes.iter().any(|scope| self.holds(scope)))
    }
}
