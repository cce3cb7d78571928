//! CSV rows with faults that name file, line, column and remedy.

use crate::pack::Fault;

type Result<T> = std::result::Result<T, Fault>;

/// A CSV file with a header line.
pub(super) struct Table {
    file: &'static str,
    header: Vec<String>,
    records: Vec<(u64, csv::StringRecord)>,
}

impl Table {
    /// Reads all rows; a row with too many or too few columns is a fault.
    pub(super) fn read(file: &'static str, bytes: &[u8]) -> Result<Self> {
        let mut faults = Vec::new();
        let table = Self::read_all(file, bytes, &mut faults);
        faults.into_iter().next().map_or(Ok(table), Err)
    }

    /// Hands every row to `take`; an editor hears of all rows that cannot be used at once.
    pub(super) fn each(
        file: &'static str,
        bytes: &[u8],
        faults: &mut Vec<Fault>,
        mut take: impl FnMut(&Row<'_>) -> Result<()>,
    ) {
        let table = Self::read_all(file, bytes, faults);
        faults.extend(table.rows().filter_map(|row| take(&row).err()));
    }

    fn read_all(file: &'static str, bytes: &[u8], faults: &mut Vec<Fault>) -> Self {
        let fault = |e: csv::Error| {
            let line = e.position().map_or(0, csv::Position::line);
            Fault::new(file, line, "", e.to_string(), "Check the quotes and the number of columns")
        };
        let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
        let mut table = Self { file, header: Vec::new(), records: Vec::new() };
        match reader.headers() {
            Ok(header) => table.header = header.iter().map(str::to_owned).collect(),
            Err(e) => {
                faults.push(fault(e));
                return table;
            }
        }
        for record in reader.records() {
            match record {
                Ok(record) => {
                    table.records.push((record.position().map_or(0, csv::Position::line), record));
                }
                Err(e) => faults.push(fault(e)),
            }
        }
        table
    }

    /// The rows in order.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.records.iter().map(|(line, record)| Row { table: self, line: *line, record })
    }
}

/// One row.
pub(super) struct Row<'a> {
    table: &'a Table,
    line: u64,
    record: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    /// The trimmed cell of a column; empty when the column does not exist.
    pub(super) fn get(&self, column: &str) -> &'a str {
        let at = self.table.header.iter().position(|h| h == column);
        at.and_then(|i| self.record.get(i)).map_or("", str::trim)
    }

    /// A cell that must not be empty.
    pub(super) fn need(&self, column: &str) -> Result<&'a str> {
        match self.get(column) {
            "" => Err(self.fault(column, "is empty: fill it in")),
            cell => Ok(cell),
        }
    }

    /// Values between `|`.
    pub(super) fn list(&self, column: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.get(column).split('|').map(str::trim).filter(|s| !s.is_empty())
    }

    /// All cells whose column begins with a prefix, by the rest of the column's name.
    pub(super) fn with_prefix(&self, prefix: &str) -> Vec<(String, String)> {
        let named = self.table.header.iter().zip(self.record.iter());
        named
            .filter_map(|(h, cell)| Some((h.strip_prefix(prefix)?.to_owned(), cell.trim().to_owned())))
            .collect()
    }

    /// Line in the file.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// A fault at a column of this row, `what is wrong: what to do`.
    pub(super) fn fault(&self, column: &str, text: &str) -> Fault {
        let (fault, remedy) = text.rsplit_once(": ").unwrap_or((text, "Look at it with `adverts/README.md`"));
        Fault::new(self.table.file, self.line, column, fault, remedy)
    }
}
