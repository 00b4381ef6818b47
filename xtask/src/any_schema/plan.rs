//! Small schemas in which any name can be in any place.

use std::fmt::Write as _;

/// The places of names in a schema.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Place {
    Enum,
    Input,
    Object,
    Interface,
    Union,
    Scalar,
    EnumValue,
    InputField,
    PatchField,
    Field,
    FieldWithArguments,
    Argument,
    RootField,
    RootArgument,
    Mutation,
    NetworkList,
    PayloadField,
    Directive,
}

impl Place {
    pub(super) const ALL: [Self; 18] = [
        Self::Enum,
        Self::Input,
        Self::Object,
        Self::Interface,
        Self::Union,
        Self::Scalar,
        Self::EnumValue,
        Self::InputField,
        Self::PatchField,
        Self::Field,
        Self::FieldWithArguments,
        Self::Argument,
        Self::RootField,
        Self::RootArgument,
        Self::Mutation,
        Self::NetworkList,
        Self::PayloadField,
        Self::Directive,
    ];
}

/// The parts that a schema has in addition to its base.
#[derive(Clone, Default)]
pub(super) struct Plan {
    pub(super) names: Vec<(Place, String)>,
    /// More definitions.
    pub(super) more: String,
    /// The texts before the members, in turn, repeated: a description, or nothing.
    pub(super) descriptions: Vec<String>,
    /// The texts after the members, in turn, repeated: a directive, or nothing.
    pub(super) directives: Vec<String>,
    /// The types of plain fields in turn.
    pub(super) types: Vec<String>,
}

impl Plan {
    /// The schema's text.
    pub(super) fn sdl(&self) -> String {
        let mut text = Text {
            plan: self,
            out: String::new(),
            members: 0,
            types: 0,
        };
        text.schema();
        text.out
    }

    fn named(&self, place: Place) -> impl Iterator<Item = &str> {
        let names = self.names.iter().filter(move |(at, _)| *at == place);
        names.map(|(_, name)| name.as_str())
    }
}

struct Text<'a> {
    plan: &'a Plan,
    out: String,
    members: usize,
    types: usize,
}

impl Text<'_> {
    fn schema(&mut self) {
        let plan = self.plan;
        self.out.push_str(
            "directive @removalDate(date: String!) on FIELD_DEFINITION | ENUM_VALUE | \
             INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION\n\
             scalar JSON\nscalar ISO8601DateTime\n",
        );
        for name in plan.named(Place::Directive) {
            let _ = writeln!(
                self.out,
                "directive @{name}({name}: Int) on FIELD_DEFINITION"
            );
        }
        self.root();
        self.holder();
        self.types_of_their_own();
        self.out.push_str(&plan.more);
    }

    fn root(&mut self) {
        let plan = self.plan;
        self.open("type Query");
        self.member("network: Network!");
        self.member("node(id: ID!): Node");
        self.member("holder: Holder");
        for name in plan.named(Place::RootField) {
            self.typed(name);
        }
        for name in plan.named(Place::RootArgument) {
            self.member(&format!("ask{}({name}: Int = 1): String", word(name)));
        }
        for (place, prefix) in [
            (Place::Object, "one"),
            (Place::Union, "any"),
            (Place::Interface, "some"),
        ] {
            for name in plan.named(place) {
                self.member(&format!("{prefix}{}: {name}", word(name)));
            }
        }
        self.close();
        self.open("type Mutation");
        self.member("createPost(input: HolderInput!): HolderPayload");
        self.member("updateHolder(input: UpdateHolderInput!): HolderPayload!");
        for name in plan.named(Place::Mutation) {
            self.member(&format!("{name}(input: HolderInput!): HolderPayload"));
        }
        self.close();
        self.open("type Network implements Node");
        self.member("id: ID!");
        self.member("resourceId: ID!");
        self.member("holders(first: Int after: String last: Int before: String): HolderConnection");
        for name in plan.named(Place::NetworkList) {
            self.member(&format!(
                "{name}(first: Int after: String): HolderConnection!"
            ));
        }
        self.close();
    }

    fn holder(&mut self) {
        let plan = self.plan;
        self.out.push_str(
            "interface Node { id: ID! }\n\
             type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String \
             endCursor: String }\n\
             type HolderConnection { nodes: [Holder] pageInfo: PageInfo! totalCount: Int! }\n",
        );
        self.open("type Holder implements Node");
        self.member("id: ID!");
        for name in plan.named(Place::Field) {
            self.typed(name);
        }
        for name in plan.named(Place::FieldWithArguments) {
            self.member(&format!("{name}(size: Int, kind: HolderKind): String"));
        }
        for name in plan.named(Place::Argument) {
            self.member(&format!("with{}({name}: Int): Int!", word(name)));
        }
        for place in [Place::Enum, Place::Scalar] {
            for name in plan.named(place) {
                self.member(&format!("leaf{}: [{name}!]", word(name)));
            }
        }
        self.close();
        self.open("type HolderPayload");
        self.member("errors: [String!]!");
        self.member("holder: Holder");
        for name in plan.named(Place::PayloadField) {
            self.typed(name);
        }
        self.close();
        for (input, place) in [
            ("HolderInput", Place::InputField),
            ("UpdateHolderInput", Place::PatchField),
        ] {
            self.open(&format!("input {input}"));
            self.member("title: String");
            for name in plan.named(place) {
                self.typed(name);
                self.member(&format!("need{}: Int!", word(name)));
            }
            for place in [Place::Enum, Place::Scalar, Place::Input] {
                for name in plan.named(place) {
                    self.member(&format!("part{}: {name}", word(name)));
                    self.member(&format!("parts{}: [{name}!]!", word(name)));
                }
            }
            self.close();
        }
        self.open("enum HolderKind");
        self.member("ONE");
        for name in plan.named(Place::EnumValue) {
            self.member(name);
        }
        self.close();
    }

    fn types_of_their_own(&mut self) {
        let plan = self.plan;
        for name in plan.named(Place::Enum) {
            self.open(&format!("enum {name}"));
            self.member("ONE");
            self.close();
        }
        for name in plan.named(Place::Scalar) {
            self.describe();
            let _ = writeln!(self.out, "scalar {name}");
        }
        for name in plan.named(Place::Input) {
            self.open(&format!("input {name}"));
            self.member("kind: HolderKind = ONE");
            self.close();
        }
        for name in plan.named(Place::Object) {
            self.open(&format!("type {name}"));
            self.member("id: ID");
            self.close();
        }
        for name in plan.named(Place::Interface) {
            self.open(&format!("interface {name}"));
            self.member("id: ID!");
            self.close();
            self.open(&format!("type Made{} implements {name}", word(name)));
            self.member("id: ID!");
            self.close();
        }
        for name in plan.named(Place::Union) {
            self.describe();
            let _ = writeln!(self.out, "union {name} = Holder | Network");
        }
    }

    fn open(&mut self, head: &str) {
        self.describe();
        let _ = writeln!(self.out, "{head} {{");
    }

    fn close(&mut self) {
        self.out.push_str("}\n");
    }

    fn typed(&mut self, name: &str) {
        let kind = cycled(&self.plan.types, self.types).map_or("Int", String::as_str);
        self.types += 1;
        self.member(&format!("{name}: {kind}"));
    }

    fn member(&mut self, member: &str) {
        self.describe();
        // Required members can't be deprecated.
        let is_required = member.contains('!') || member.contains(": Network") || member == "ONE";
        let directive = cycled(&self.plan.directives, self.members)
            .filter(|_| !is_required)
            .map_or("", String::as_str);
        let _ = writeln!(self.out, "  {member} {directive}");
    }

    fn describe(&mut self) {
        self.members += 1;
        if let Some(description) = cycled(&self.plan.descriptions, self.members) {
            let _ = writeln!(self.out, "  {description}");
        }
    }
}

fn cycled<T>(of: &[T], at: usize) -> Option<&T> {
    (!of.is_empty()).then(|| &of[at % of.len()])
}

/// A name as a part of another. It differs from others even if case is ignored.
fn word(name: &str) -> String {
    let mut word = String::new();
    for sign in name.chars() {
        match sign {
            '_' => word.push('U'),
            sign if sign.is_ascii_uppercase() => {
                word.push('X');
                word.push(sign.to_ascii_lowercase());
            }
            sign => word.push(sign),
        }
    }
    let mut first = word.chars();
    let head = first.next().map(|sign| sign.to_ascii_uppercase());
    head.into_iter().chain(first).collect()
}
