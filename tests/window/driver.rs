//! Plays the window without a display: events go in, messages and tasks run to their end, and the screen is read as a
//! person would read it, by its words. Unlike a picture of one view, scroll positions and the focus live on from step to step.

use iced::advanced::renderer::Headless;
use iced::keyboard::key::{Code, Named, NativeCode, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::{Event, Point, Rectangle, Size, mouse, window};
use iced_test::core::clipboard;
use iced_test::core::widget::operation::{self, Operation, Outcome};
use iced_test::futures::futures::StreamExt;
use iced_test::futures::futures::executor::block_on;
use iced_test::futures::futures::stream::BoxStream;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action, task};
use iced_test::selector::{Candidate, Selector};
use recoupe::gui::app::{App, Message};
use recoupe::gui::theme::font;
use recoupe::gui::widgets::choosing::CHOSEN;
use recoupe::gui::widgets::passage::MARKED;
use recoupe::gui::widgets::reveal::PAGE;
use recoupe::gui::{Renderer, Start};
use std::sync::Once;

/// The window under test.
pub struct Window {
    pub app: App,
    renderer: Renderer,
    cache: Option<Cache>,
    size: Size,
    cursor: mouse::Cursor,
    /// Tasks wait here while `patient`.
    waiting: Vec<BoxStream<'static, Action<Message>>>,
    patient: bool,
    /// Whether the program has closed its window.
    pub closed: bool,
}

impl Window {
    /// The window, with everything read.
    pub fn open(start: Start) -> Window {
        let mut window = Window::opening(start);
        window.impatient();
        window
    }

    /// The window before anything has been read.
    pub fn opening(start: Start) -> Window {
        only_our_fonts();
        let renderer = block_on(<Renderer as Headless>::new(font::SANS, 16.0.into(), Some("tiny-skia")));
        let (app, boot) = App::new(start);
        let mut window = Window {
            app,
            renderer: renderer.expect("the software renderer needs nothing"),
            cache: Some(Cache::default()),
            size: Size::new(1280.0, 800.0),
            cursor: mouse::Cursor::Unavailable,
            waiting: Vec::new(),
            patient: true,
            closed: false,
        };
        window.run(boot);
        window
    }

    /// Lets tasks wait until [`Window::impatient`].
    pub fn patient(&mut self) {
        self.patient = true;
    }

    /// Runs what waits, and from now on everything at once.
    pub fn impatient(&mut self) {
        self.patient = false;
        for stream in std::mem::take(&mut self.waiting) {
            self.drain(stream);
        }
    }

    /// Runs what waits, the last first, and from now on everything at once: threads of their own keep no order.
    pub fn impatient_backwards(&mut self) {
        self.waiting.reverse();
        self.impatient();
    }

    /// Runs one action of the task that has waited longest.
    pub fn step(&mut self) {
        let mut stream = self.waiting.remove(0);
        if let Some(action) = block_on(stream.next()) {
            self.act(action);
            self.waiting.insert(0, stream);
        }
    }

    /// Gives the window another size, in pixels of the screen.
    pub fn resize(&mut self, width: f32, height: f32) {
        self.size = Size::new(width, height);
    }

    pub fn send(&mut self, message: Message) {
        let task = self.app.update(message);
        self.run(task);
    }

    /// Presses a key by what it writes.
    pub fn letter(&mut self, letter: char) {
        self.press(Key::Character(letter.to_string().into()), None, Modifiers::empty(), false);
    }

    /// Presses keys one after the other by what they write; a new line is Enter.
    pub fn keys(&mut self, keys: &str) {
        for key in keys.chars() {
            match key {
                '\n' => self.named(Named::Enter),
                letter => self.letter(letter),
            }
        }
    }

    /// Presses a key by what it writes, with Ctrl.
    pub fn command(&mut self, letter: char) {
        self.press(Key::Character(letter.to_string().into()), None, Modifiers::COMMAND, false);
    }

    /// Types words into the field that has the focus.
    pub fn write(&mut self, words: &str) {
        for letter in words.chars() {
            let key = Key::Character(letter.to_string().into());
            self.feed(&[Event::Keyboard(keyboard::Event::KeyPressed {
                modified_key: key.clone(),
                key,
                physical_key: Physical::Unidentified(NativeCode::Unidentified),
                location: Location::Standard,
                modifiers: Modifiers::empty(),
                text: Some(letter.to_string().into()),
                repeat: false,
            })]);
        }
    }

    /// Sends the focus to the control of that name.
    pub fn focus(&mut self, id: iced::advanced::widget::Id) {
        self.operate(&mut operation::focusable::focus::<()>(id));
    }

    /// Presses a key without a letter.
    pub fn named(&mut self, key: Named) {
        self.press(Key::Named(key), None, Modifiers::empty(), false);
    }

    pub fn shift_tab(&mut self) {
        self.press(Key::Named(Named::Tab), None, Modifiers::SHIFT, false);
    }

    /// Presses a key without a letter, with Alt.
    pub fn alt(&mut self, key: Named) {
        self.press(Key::Named(key), None, Modifiers::ALT, false);
    }

    /// A key held down: the keyboard says it again.
    pub fn repeated(&mut self, key: Named) {
        self.press(Key::Named(key), None, Modifiers::empty(), true);
    }

    /// Presses the key in a place of the keyboard that writes something else than it does on ours.
    pub fn place(&mut self, code: Code, writes: char) {
        self.press(Key::Character(writes.to_string().into()), Some(code), Modifiers::empty(), false);
    }

    fn press(&mut self, key: Key, code: Option<Code>, modifiers: Modifiers, repeat: bool) {
        let physical_key = code.map_or(Physical::Unidentified(NativeCode::Unidentified), Physical::Code);
        self.feed(&[Event::Keyboard(keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key,
            location: Location::Standard,
            modifiers,
            text: None,
            repeat,
        })]);
    }

    /// Clicks the middle of the text that is exactly this.
    pub fn click(&mut self, words: &str) {
        let found = self.visible(words).unwrap_or_else(|| panic!("« {words} » is not in sight:\n{}", self.text()));
        self.click_at(found.center());
    }

    pub fn click_at(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        let button = mouse::Button::Left;
        self.feed(&[
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
            Event::Mouse(mouse::Event::ButtonPressed(button)),
            Event::Mouse(mouse::Event::ButtonReleased(button)),
        ]);
    }

    /// Presses the pointer down.
    pub fn grab(&mut self, at: Point) {
        self.move_to(at);
        self.feed(&[Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))]);
    }

    /// Moves the pointer.
    pub fn move_to(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        self.feed(&[Event::Mouse(mouse::Event::CursorMoved { position: at })]);
    }

    /// Lets go of what the pointer holds.
    pub fn let_go(&mut self) {
        self.feed(&[Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))]);
    }

    /// Drags from one point to another, by way of the middle.
    pub fn drag(&mut self, from: Point, to: Point) {
        self.grab(from);
        self.move_to(Point::new((from.x + to.x) / 2.0, (from.y + to.y) / 2.0));
        self.move_to(to);
        self.let_go();
    }

    pub fn wheel(&mut self, lines: f32) {
        self.cursor = mouse::Cursor::Available(Point::new(self.size.width / 2.0, self.size.height / 2.0));
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: lines };
        self.feed(&[Event::Mouse(mouse::Event::WheelScrolled { delta })]);
    }

    /// All texts of the screen, in order, one a line; also those scrolled out of sight.
    pub fn text(&mut self) -> String {
        self.texts().into_iter().map(|(words, _, _)| words).collect::<Vec<_>>().join("\n")
    }

    /// Every text with its place on the page and what of it is in sight.
    pub fn texts(&mut self) -> Vec<(String, Rectangle, Option<Rectangle>)> {
        self.find_all(|candidate: Candidate<'_>| match candidate {
            Candidate::Text { id: None, content, bounds, visible_bounds } => {
                Some((content.to_owned(), bounds, visible_bounds))
            }
            _ => None,
        })
    }

    /// Whether a text that is exactly this stands on the page.
    pub fn says(&mut self, words: &str) -> bool {
        self.texts().iter().any(|(text, _, _)| text == words)
    }

    /// What is in sight of the text that is exactly this.
    pub fn visible(&mut self, words: &str) -> Option<Rectangle> {
        self.texts().into_iter().find(|(text, _, _)| text == words).and_then(|(_, _, visible)| visible)
    }

    /// The words under the marker, each with what of them is in sight.
    pub fn marked(&mut self) -> Vec<(String, Option<Rectangle>)> {
        self.find_all(|candidate: Candidate<'_>| match candidate {
            Candidate::Text { id: Some(id), content, visible_bounds, .. } if *id == MARKED => {
                Some((content.to_owned(), visible_bounds))
            }
            _ => None,
        })
    }

    /// The sentence now chosen in an article, and whether it is in sight.
    pub fn chosen_sentence(&mut self) -> Option<(String, bool)> {
        let found = self.find_all(|candidate: Candidate<'_>| match candidate {
            Candidate::Text { id: Some(id), content, visible_bounds, .. } if *id == CHOSEN => {
                Some((content.to_owned(), visible_bounds.is_some()))
            }
            _ => None,
        });
        found.into_iter().next()
    }

    /// Scrolls until the text that is exactly this is in sight.
    pub fn reveal(&mut self, words: &str) {
        for _ in 0..60 {
            if self.visible(words).is_some_and(|seen| seen.height > 10.0) {
                return;
            }
            self.wheel(-2.0);
        }
    }

    /// The controls that Tab can reach, each with whether it has the focus, and what of it is in sight.
    pub fn controls(&mut self) -> Vec<(bool, Option<Rectangle>)> {
        self.find_all(|candidate: Candidate<'_>| match candidate {
            Candidate::Focusable { state, visible_bounds, .. } => Some((state.is_focused(), visible_bounds)),
            _ => None,
        })
    }

    /// Where the scrolling part of the page is.
    pub fn page(&mut self) -> Rectangle {
        let found = self.find_all(|candidate: Candidate<'_>| match candidate {
            Candidate::Scrollable { id: Some(id), bounds, .. } if *id == PAGE => Some(bounds),
            _ => None,
        });
        found[0]
    }

    /// The picture of the screen: width, height and the pixels (RGBA).
    pub fn picture(&mut self) -> (u32, u32, Vec<u8>) {
        let scale = self.app.scale();
        let logical = self.logical();
        let theme = self.app.theme();
        let mut interface =
            UserInterface::build(self.app.view(), logical, self.cache.take().expect("kept"), &mut self.renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
        let _ = interface.update(&[redraw], self.cursor, &mut self.renderer, &mut clipboard::Null, &mut Vec::new());
        let style = iced::advanced::renderer::Style { text_color: theme.palette().ink };
        interface.draw(&mut self.renderer, &theme, &style, self.cursor);
        self.cache = Some(interface.into_cache());
        let (width, height) = (self.size.width as u32, self.size.height as u32);
        // Below 100 % the toolkit draws only so much of a picture: one that is larger by as much is taken, and cut.
        let whole = if scale < 1.0 { Size::new(self.logical().width, self.logical().height) } else { self.size };
        let (drawn_width, drawn_height) = (whole.width.ceil() as u32, whole.height.ceil() as u32);
        let pixels = self.renderer.screenshot(Size::new(drawn_width, drawn_height), scale, theme.palette().paper);
        let rows = pixels.chunks_exact(4 * drawn_width as usize).take(height as usize);
        (width, height, rows.map(|row| &row[..4 * width as usize]).collect::<Vec<_>>().concat())
    }

    fn logical(&self) -> Size {
        Size::new(self.size.width / self.app.scale(), self.size.height / self.app.scale())
    }

    fn find_all<T: Clone + Send + 'static>(
        &mut self,
        selector: impl FnMut(Candidate<'_>) -> Option<T> + Send + 'static,
    ) -> Vec<T> {
        let mut find = Selector::find_all(selector);
        self.operate(&mut operation::black_box(&mut find));
        match find.finish() {
            Outcome::Some(found) => found,
            Outcome::None | Outcome::Chain(_) => Vec::new(),
        }
    }

    fn operate(&mut self, operation: &mut dyn Operation) {
        let size = self.logical();
        let cache = self.cache.take().expect("kept");
        let mut interface = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        interface.operate(&self.renderer, operation);
        self.cache = Some(interface.into_cache());
    }

    fn feed(&mut self, events: &[Event]) {
        let mut messages = Vec::new();
        let size = self.logical();
        let cache = self.cache.take().expect("kept");
        let mut interface = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let _ = interface.update(events, self.cursor, &mut self.renderer, &mut clipboard::Null, &mut messages);
        self.cache = Some(interface.into_cache());
        for message in messages {
            self.send(message);
        }
    }

    fn run(&mut self, task: iced::Task<Message>) {
        if let Some(stream) = task::into_stream(task) {
            if self.patient {
                self.waiting.push(stream);
            } else {
                self.drain(stream);
            }
        }
    }

    fn drain(&mut self, mut stream: BoxStream<'static, Action<Message>>) {
        while let Some(action) = block_on(stream.next()) {
            self.act(action);
        }
    }

    fn act(&mut self, action: Action<Message>) {
        match action {
            Action::Output(message) => self.send(message),
            Action::Widget(operation) => {
                let mut operation = Some(operation);
                while let Some(mut current) = operation.take() {
                    self.operate(current.as_mut());
                    if let Outcome::Chain(next) = current.finish() {
                        operation = Some(next);
                    }
                }
            }
            Action::Window(iced_test::runtime::window::Action::Close(_)) => self.closed = true,
            // There is no other window to change, and nothing else is asked for.
            _ => {}
        }
    }
}

/// Takes the fonts of this machine away and leaves those that the program brings.
pub fn only_our_fonts() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let mut system = iced_test::renderer::graphics::text::font_system().write().expect("not poisoned");
        let database = system.raw().db_mut();
        for id in database.faces().map(|face| face.id).collect::<Vec<_>>() {
            database.remove_face(id);
        }
        for file in font::files() {
            system.load_font(file);
        }
    });
}
