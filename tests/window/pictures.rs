//! The pictures of the screens that are kept beside the tests. Our fonts and the software renderer give the same pixels on
//! every machine, so a screen must look as in its picture to the pixel, colours being rounded to sixteen steps a channel,
//! which makes a picture a few kilobytes of palette. `RECOUPE_REFRESH=1 cargo test --test window looks` takes them anew;
//! look at what has changed before it is committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// A picture: width, height, and the pixels as red, green and blue in turn.
#[derive(PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
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
        let drawn = Picture::rounded(width, height, rgba);
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
    fn rounded(width: u32, height: u32, rgba: &[u8]) -> Picture {
        let rounded = |channel: &u8| ((u16::from(*channel) + 8) / 17 * 17) as u8;
        let rgb = rgba.chunks_exact(4).flat_map(|pixel| pixel[..3].iter().map(rounded)).collect();
        Picture { width, height, rgb }
    }

    fn read(path: &Path) -> Option<Picture> {
        let mut decoder = png::Decoder::new(BufReader::new(File::open(path).ok()?));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut rgb).unwrap();
        rgb.truncate(info.buffer_size());
        Some(Picture { width: info.width, height: info.height, rgb })
    }

    /// With a palette where that has room for all colours.
    fn write(&self, path: &Path) {
        let mut encoder = png::Encoder::new(File::create(path).unwrap(), self.width, self.height);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        let mut palette: BTreeMap<&[u8], u8> = self.rgb.chunks_exact(3).map(|colour| (colour, 0)).collect();
        if palette.len() > 256 {
            encoder.set_color(png::ColorType::Rgb);
            return encoder.write_header().unwrap().write_image_data(&self.rgb).unwrap();
        }
        palette.values_mut().enumerate().for_each(|(at, place)| *place = at as u8);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_palette(palette.keys().copied().flatten().copied().collect::<Vec<u8>>());
        let places: Vec<u8> = self.rgb.chunks_exact(3).map(|colour| palette[colour]).collect();
        encoder.write_header().unwrap().write_image_data(&places).unwrap();
    }

    fn differs_from(&self, kept: &Picture) -> String {
        if (self.width, self.height) != (kept.width, kept.height) {
            return format!("it has {} × {} pixels, not {} × {}", kept.width, kept.height, self.width, self.height);
        }
        let pairs = self.rgb.chunks_exact(3).zip(kept.rgb.chunks_exact(3));
        let different: Vec<usize> =
            pairs.enumerate().filter_map(|(at, (drawn, kept))| (drawn != kept).then_some(at)).collect();
        let width = self.width as usize;
        let (x, y) = different.first().map_or((0, 0), |at| (at % width, at / width));
        format!("{} pixels differ, the topmost at {x}, {y}", different.len())
    }
}
