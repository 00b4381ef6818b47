use mighty_operations::operations::members::ListMembers;
use mighty_transport::Operation;
use serde::Deserialize;

use super::{derived, ways::Result};

/// The readers of a page in memory. All use serde_json.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The readers of this workspace's generator, from text that was checked as a whole, as in the
    /// transport.
    Written,
    /// Serde's derive into the same types, from the same text.
    Derived,
    /// Serde's derive into simpler types, with plain strings for ids and without unknown enum
    /// values, from the same text.
    Simpler,
    /// The same from bytes, as in reqwest's `json`.
    SimplerBytes,
}

impl Reader {
    pub(crate) const ALL: [Self; 4] = [
        Self::Written,
        Self::Derived,
        Self::Simpler,
        Self::SimplerBytes,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Derived => "derived",
            Self::Simpler => "derived, simpler types",
            Self::SimplerBytes => "the same, from bytes",
        }
    }

    pub(crate) fn parse(name: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|reader| reader.name() == name)
            .ok_or_else(|| format!("{name} is no reader").into())
    }

    /// Reads a page. Returns its number of members.
    pub(crate) fn read(self, page: &[u8]) -> Result<usize> {
        #[derive(Deserialize)]
        struct Page<D> {
            data: D,
        }

        let text = || std::str::from_utf8(page);
        Ok(match self {
            Self::Written => {
                let page: Page<<ListMembers as Operation>::Data> = serde_json::from_str(text()?)?;
                page.data.network.members.nodes.len()
            }
            Self::Derived => {
                let page: Page<derived::Data<derived::RichMember>> = serde_json::from_str(text()?)?;
                page.data.network.members.nodes.len()
            }
            Self::Simpler => {
                let page: Page<derived::Data<derived::Member>> = serde_json::from_str(text()?)?;
                page.data.network.members.nodes.len()
            }
            Self::SimplerBytes => {
                let page: Page<derived::Data<derived::Member>> = serde_json::from_slice(page)?;
                page.data.network.members.nodes.len()
            }
        })
    }
}
