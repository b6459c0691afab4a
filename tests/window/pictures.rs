//! The pictures of the screens that are kept beside the tests. Our fonts and the software renderer give the same pixels on
//! every machine, so a screen must look as in its picture to the pixel. To be small, a picture has a palette: the 256 most
//! frequent colours, which take in the few pixels of all others. `RECOUPE_REFRESH=1 cargo test --test window looks` takes
//! the pictures anew; look at what has changed before it is committed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// Red, green and blue.
type Colour = [u8; 3];

/// A picture of at most 256 colours, row by row.
#[derive(PartialEq, Eq)]
struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<Colour>,
}

/// The pictures whose names begin alike, as they are compared one by one.
pub struct Album {
    beginning: &'static str,
    seen: BTreeSet<String>,
    differing: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window/pictures")
}

/// Writes a screen as it is, for somebody to look at.
pub fn save(path: &Path, width: u32, height: u32, rgba: &[u8]) {
    let mut encoder = png::Encoder::new(File::create(path).unwrap(), width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().unwrap().write_image_data(rgba).unwrap();
}

impl Album {
    pub fn of(beginning: &'static str) -> Album {
        Album { beginning, seen: BTreeSet::new(), differing: Vec::new() }
    }

    /// Compares a screen with its picture, or takes that anew.
    pub fn compare(&mut self, name: &str, width: u32, height: u32, rgba: &[u8]) {
        let file = format!("{}-{name}.png", self.beginning);
        let path = folder().join(&file);
        self.seen.insert(file.clone());
        let drawn = Picture::of_few_colours(width, height, rgba);
        let kept = Picture::read(&path);
        if kept.as_ref() == Some(&drawn) {
            return;
        }
        if std::env::var_os("RECOUPE_REFRESH").is_some() {
            return drawn.write(&path);
        }
        let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&file);
        drawn.write(&beside);
        let how = kept.map_or("there is no such picture".to_owned(), |kept| drawn.differs_from(&kept));
        self.differing.push(format!("{}: {how}; as drawn now: {}", path.display(), beside.display()));
    }

    /// Fails with every picture that differs, and with those that show no screen any more.
    pub fn close(mut self) {
        for entry in fs::read_dir(folder()).unwrap() {
            let path = entry.unwrap().path();
            let file = path.file_name().unwrap().to_string_lossy().into_owned();
            if file.starts_with(self.beginning) && !self.seen.contains(&file) {
                match std::env::var_os("RECOUPE_REFRESH") {
                    Some(_) => fs::remove_file(path).unwrap(),
                    None => self.differing.push(format!("{}: no screen is drawn under this name", path.display())),
                }
            }
        }
        assert!(
            self.differing.is_empty(),
            "{} of {} pictures differ:\n{}\nIf this is as it should look, take them anew with\n    \
             RECOUPE_REFRESH=1 cargo test --test window looks\nand look at them before you commit.",
            self.differing.len(),
            self.seen.len(),
            self.differing.join("\n")
        );
    }
}

impl Picture {
    fn of_few_colours(width: u32, height: u32, rgba: &[u8]) -> Picture {
        let mut pixels: Vec<Colour> = rgba.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
        // A page is mostly paper: it is counted by stretches of one colour.
        for stretch in pixels.chunk_by(|one, next| one == next) {
            *counts.entry(stretch[0]).or_default() += stretch.len();
        }
        let mut colours: Vec<Colour> = counts.keys().copied().collect();
        colours.sort_by_key(|colour| (Reverse(counts[colour]), *colour));
        let (frequent, others) = colours.split_at(colours.len().min(256));
        let apart = |one: Colour, other: Colour| -> u32 {
            one.iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
        };
        let nearest = |colour: Colour| frequent.iter().copied().min_by_key(|one| apart(*one, colour)).unwrap();
        let taken_in: BTreeMap<Colour, Colour> = others.iter().map(|colour| (*colour, nearest(*colour))).collect();
        for stretch in pixels.chunk_by_mut(|one, next| one == next) {
            if let Some(colour) = taken_in.get(&stretch[0]) {
                stretch.fill(*colour);
            }
        }
        Picture { width, height, pixels }
    }

    fn read(path: &Path) -> Option<Picture> {
        let mut decoder = png::Decoder::new(BufReader::new(File::open(path).ok()?));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut rgb).unwrap();
        let pixels = rgb[..info.buffer_size()].chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Some(Picture { width: info.width, height: info.height, pixels })
    }

    fn write(&self, path: &Path) {
        let palette: BTreeSet<Colour> = self.pixels.iter().copied().collect();
        let places: BTreeMap<Colour, u8> = palette.iter().copied().zip(0..=255).collect();
        let mut encoder = png::Encoder::new(File::create(path).unwrap(), self.width, self.height);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_palette(palette.into_iter().flatten().collect::<Vec<u8>>());
        let pixels: Vec<u8> = self.pixels.iter().map(|colour| places[colour]).collect();
        encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    }

    fn differs_from(&self, kept: &Picture) -> String {
        if (self.width, self.height) != (kept.width, kept.height) {
            return format!("it has {} × {} pixels, not {} × {}", kept.width, kept.height, self.width, self.height);
        }
        let pairs = self.pixels.iter().zip(&kept.pixels).enumerate();
        let different: Vec<usize> = pairs.filter_map(|(at, (drawn, kept))| (drawn != kept).then_some(at)).collect();
        let width = self.width as usize;
        let (x, y) = different.first().map_or((0, 0), |at| (at % width, at / width));
        format!("{} pixels differ, the topmost at {x}, {y}", different.len())
    }
}
