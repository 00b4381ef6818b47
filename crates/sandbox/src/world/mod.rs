//! The sandbox's community: a store of records, with the same content at every start.
//!
//! | Module | Contents |
//! |---|---|
//! | `record` | records and values |
//! | `store` | the records, found by number, type and reference; the links between them |
//! | `ids` | resource ids, GlobalIDs and the server's class names |
//! | `accounts` | the accounts of people who are not members any more |
//! | `people` | the members who can sign in |
//! | `changes` | changes of a world as JSON |
//! | `calendar` | when a recurring event takes place |
//! | `deliveries` | which events wait for which webhook, and what became of them |
//! | `hooks` | the webhook events that a change causes |
//! | `html` | what the server does to HTML |
//! | `description` | a world in the words of a test |
//! | `emoji` | emoji, and reactions with them |
//! | `flags` | what members hid, muted and reported |
//! | `gifts` | the gifts that every network can offer |
//! | `initial` | the states of new records |
//! | `money` | amounts in text, and in the smallest unit of a currency |
//! | `names` | domain names and web addresses |
//! | `present` | the state of the world that all requests share |
//! | `progress` | how far members are in a course |
//! | `webhook` | the results of a webhook's deliveries |
//! | `seed` | the demo community itself |

pub(crate) mod accounts;
pub(crate) mod calendar;
pub(crate) mod changes;
pub(crate) mod deliveries;
pub(crate) mod description;
pub(crate) mod emoji;
pub(crate) mod flags;
pub(crate) mod gifts;
pub(crate) mod hooks;
pub(crate) mod html;
pub(crate) mod ids;
pub(crate) mod initial;
pub(crate) mod money;
pub(crate) mod names;
pub(crate) mod people;
pub(crate) mod present;
pub(crate) mod progress;
pub(crate) mod record;
pub(crate) mod seed;
pub(crate) mod store;
pub(crate) mod webhook;

pub(crate) use record::{Record, Value};
pub(crate) use store::{Accepts, Relation, World};
