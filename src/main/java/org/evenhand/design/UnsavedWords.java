package org.evenhand.design;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.function.Consumer;

/**
 * Ties a text to the script of the pages that keeps a copy of it in the browser until the server has it
 * (evenhand-words.js).
 */
final class UnsavedWords implements Serializable {

    /** The writer has made a pause. */
    static final String PAUSED = "writing-paused";

    /** The browser has words for the field that were never saved. */
    static final String FOUND = "words-found";

    /** The words that were found. */
    static final String WORDS = "(event.detail)";

    /** What is kept now. */
    static final String ANSWER_STANDS = "answer-stands";

    /** The words that were found are not wanted. */
    static final String WORDS_FORGOTTEN = "words-forgotten";

    private final Element field;
    private final String answer;

    /**
     * A text of which the browser keeps a copy.
     *
     * @param answer which answer of the page it is, the same at every visit
     */
    UnsavedWords(Element field, String answer) {
        this.field = field;
        this.answer = answer;
        field.setAttribute("data-answer", answer);
    }

    /** Asks to be told what stands there when the writer makes a pause. */
    void onPaused(Consumer<String> listener) {
        field.setAttribute("data-pauses", "");
        listen(PAUSED, TextFormField.WRITTEN, listener);
    }

    /** Asks to be told of words of an earlier visit that were never saved. */
    void onFound(Consumer<String> listener) {
        listen(FOUND, WORDS, listener);
    }

    private void listen(String event, String data, Consumer<String> listener) {
        field.addEventListener(
                        event,
                        heard -> listener.accept(heard.getEventData().path(data).asString()))
                .addEventData(data);
    }

    /**
     * Tells the browser what is kept.
     *
     * @param from what was written, if that was kept; it may be less tidy
     */
    void stands(String kept, String from) {
        tell(ANSWER_STANDS, kept, from);
    }

    /** Tells the browser that the words of an earlier visit are not wanted. */
    void forget() {
        tell(WORDS_FORGOTTEN, "", "");
    }

    /** Leads back to the field. */
    void focus() {
        field.callJsFunction("focus");
    }

    /** Not by the field: what was kept may have led to another page, or to the field being drawn anew. */
    private void tell(String event, String kept, String from) {
        Page page = UI.getCurrentOrThrow().getPage();
        page.executeJs("""
                document.dispatchEvent(
                    new CustomEvent($0, {detail: {answer: $1, kept: $2, from: $3}}));""", event, answer, kept, from);
    }
}
