//! The lists that names and texts are made from.

pub(super) const FIRST_NAMES: [&str; 40] = [
    "Ada", "Bram", "Chiara", "Dov", "Elin", "Farid", "Greta", "Hugo", "Imani", "Jonas", "Kaya",
    "Lars", "Mina", "Nils", "Oona", "Pavel", "Quinn", "Rosa", "Sven", "Tara", "Umar", "Vera",
    "Wim", "Xenia", "Yara", "Zeno", "Anouk", "Benno", "Cleo", "Dario", "Esther", "Finn", "Gilda",
    "Henrik", "Ilse", "Jarl", "Karin", "Leo", "Maud", "Noor",
];

pub(super) const LAST_NAMES: [&str; 31] = [
    "Aalto", "Berg", "Castell", "Dahl", "Eriksen", "Falk", "Gallo", "Holm", "Ibsen", "Jansen",
    "Keel", "Lind", "Moor", "Nyberg", "Olsen", "Planck", "Quist", "Rask", "Strand", "Teak",
    "Ulven", "Voss", "Wharf", "Yarrow", "Zander", "Adze", "Bow", "Cleat", "Dorsey", "Elm", "Fjord",
];

pub(super) const BIOS: [&str; 6] = [
    "Builds small boats in a smaller shed.",
    "Chairs by day, oars by night.",
    "Retired shipwright, keen teacher.",
    "Learning to steam-bend without swearing.",
    "Restores what the tide left behind.",
    "Owns too many planes and not enough clamps.",
];

pub(super) const TIME_ZONES: [&str; 5] = [
    "Europe/Oslo",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "Australia/Hobart",
];

/// Title and description of each space; the first is the home.
pub(super) const SPACES: [(&str, &str); 8] = [
    ("Harbor Square", "Where everyone comes ashore."),
    ("Hull Shop", "Planks, ribs and fairing."),
    ("Joinery", "Joints that hold without a screw."),
    ("Finishing", "Oil, varnish and patience."),
    ("Sail Loft", "Cloth, thread and rigging."),
    ("Wood & Timber", "What to buy, where, and how to dry it."),
    ("Show and Tell", "Finished work, and honest failures."),
    ("Tool Swap", "Lend, borrow, trade."),
];

pub(super) const VERBS: [&str; 8] = [
    "Fitting",
    "Repairing",
    "Drawing",
    "Sealing",
    "Planing",
    "Choosing",
    "Steaming",
    "Sharpening",
];

pub(super) const THINGS: [&str; 13] = [
    "a lapstrake hull",
    "the garboard plank",
    "a dovetailed drawer",
    "an ash tiller",
    "the transom knees",
    "a drop-leaf table",
    "wooden blocks",
    "a sculling oar",
    "the centreboard case",
    "a Windsor chair",
    "bronze fastenings",
    "a spritsail",
    "the rub rail",
];

pub(super) const SENTENCES: [&str; 10] = [
    "I began on Saturday and the grain had other plans.",
    "Two coats were not enough, so a third is drying now.",
    "The template came from an old drawing in the museum.",
    "Has anyone tried this with larch instead of oak?",
    "Measure the bevel at every frame, it changes more than you think.",
    "A sharp blade saved the day, as it always does.",
    "The clamp rack is empty and I still need six more.",
    "It floats, which is more than I hoped for.",
    "Next week I will show how the ends are joined.",
    "Photographs follow once the light is better.",
];

pub(super) const COMMENTS: [&str; 8] = [
    "Lovely work, thank you for showing it.",
    "What did you use for the finish?",
    "I had the same trouble with mine last spring.",
    "Try a longer scarf, eight to one at least.",
    "That joint will outlast us all.",
    "Could you post the offsets?",
    "Larch is fine if it is slow grown.",
    "Come by the shed and borrow my spokeshave.",
];

pub(super) const EMOJI: [&str; 5] = ["👍", "👍🏽", "❤️", "🎉", "👏"];
