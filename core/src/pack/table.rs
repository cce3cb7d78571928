//! CSV with line numbers: the raw rows of one part.

use std::collections::HashMap;

use super::fault::Fault;

/// One part, read as text.
#[derive(Debug, Default)]
pub(crate) struct Table {
    file: String,
    columns: HashMap<String, usize>,
    names: Vec<String>,
    rows: Vec<(u64, Vec<String>)>,
}

/// One row of a [`Table`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    table: &'a Table,
    cells: &'a [String],
    /// Line the row begins on.
    pub(crate) line: u64,
}

impl Table {
    /// Reads a part; rows that cannot be read become faults.
    pub(crate) fn read(file: &str, bytes: &[u8], faults: &mut Vec<Fault>) -> Self {
        let mut table = Self { file: file.to_owned(), ..Self::default() };
        let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bytes);
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(e) => {
                    let line = e.position().map_or(0, csv::Position::line);
                    faults.push(Fault::new(
                        file,
                        line,
                        "",
                        e.to_string(),
                        "Write UTF-8 and close every quote",
                    ));
                    continue;
                }
            };
            let line = record.position().map_or(0, csv::Position::line);
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            if table.names.is_empty() {
                table.columns = cells.iter().enumerate().map(|(i, name)| (name.clone(), i)).collect();
                if table.columns.len() != cells.len() {
                    faults.push(Fault::new(
                        file,
                        line,
                        "",
                        "two columns have one name",
                        "Name every column once",
                    ));
                }
                table.names = cells;
                continue;
            }
            if cells.len() != table.names.len() {
                faults.push(Fault::new(
                    file,
                    line,
                    "",
                    format!("{} cells, the header has {}", cells.len(), table.names.len()),
                    "Quote cells that hold a comma; keep one cell for every column",
                ));
            }
            table.rows.push((line, cells));
        }
        table
    }

    /// Reports every one of `wanted` that the header lacks.
    pub(crate) fn require(&self, wanted: &[&str], faults: &mut Vec<Fault>) {
        for name in wanted.iter().filter(|w| !self.columns.contains_key(**w)) {
            faults.push(Fault::new(
                &self.file,
                1,
                name,
                "the column is missing",
                "Add it; core/pack/README.md lists the columns",
            ));
        }
    }

    /// The rows below the header, in order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(move |(line, cells)| Row { table: self, cells, line: *line })
    }

    /// Every cell below the header with its line and column.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (u64, &str, &str)> {
        self.rows.iter().flat_map(move |(line, cells)| {
            self.names.iter().zip(cells).map(move |(name, cell)| (*line, name.as_str(), cell.as_str()))
        })
    }
}

impl<'a> Row<'a> {
    /// The cell in that column; empty when there is none.
    pub(crate) fn get(self, column: &str) -> &'a str {
        self.table.columns.get(column).and_then(|i| self.cells.get(*i)).map_or("", String::as_str)
    }

    /// The values of a cell that holds several.
    pub(crate) fn list(self, column: &str) -> Vec<String> {
        self.get(column).split('|').map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned).collect()
    }

    /// A fault at this row.
    pub(crate) fn fault(self, column: &str, fault: impl Into<String>, remedy: &str) -> Fault {
        Fault::new(&self.table.file, self.line, column, fault, remedy)
    }
}
