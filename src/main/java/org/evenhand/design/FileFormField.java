package org.evenhand.design;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A file of the reader's own. It is sent as soon as it is chosen; that it is on its way, and that it has come, is said
 * beside the field. The page's script sends it to an address that is known to this page alone.
 */
public final class FileFormField extends FormField<Optional<FileFormField.Sent>> {

    /** What the page's script tells when the file has come. */
    static final String CAME = "file-came";

    private static final int LONGEST_NAME = 200;

    /** A file that came. */
    public static final class Sent {
        private final String name;
        private final byte[] content;

        /**
         * A file.
         *
         * @param content at most one byte more than was asked for, by which it is seen that it is too large
         */
        public Sent(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }

        /** What the reader's machine calls it. */
        public String name() {
            return name;
        }

        /** What is in it. */
        public byte[] content() {
            return content.clone();
        }
    }

    private final int most;
    private final Element field = new Element("input").setAttribute("type", "file");
    private transient volatile Optional<Sent> sent = Optional.empty();

    /**
     * A field to choose a file.
     *
     * @param accepts the endings that the browser offers first, such as {@code .xlsx}; others may come all the same
     * @param most bytes that are wanted
     */
    public FileFormField(String label, String accepts, int most) {
        super(label);
        this.most = most;
        NativeLabel name = labelForField();
        name.addClassName("entry-label");
        // The page's script speaks here and nobody else, so that it and the server never write over each other.
        Paragraph sending = part("sending");
        UploadHandler receiver = this::receive;
        field.setAttribute("id", fieldId()).setAttribute("accept", accepts);
        // On the piece itself: a file can be sent to a component only, which the bare field is not.
        getElement()
                .setAttribute("data-sends", receiver)
                .setAttribute("data-most", String.valueOf(most))
                .setAttribute("data-says", sending.getId().orElseThrow())
                .setAttribute("data-sending", words().say("entry.file.sending"))
                .setAttribute("data-failed", words().say("entry.file.failed"));
        field.addEventListener(CAME, came -> left());
        add(name, hintPart(), errorPart());
        getElement().appendChild(field);
        add(sending, savedPart());
    }

    @Override
    public Optional<Sent> value() {
        return sent;
    }

    @Override
    public void set(Optional<Sent> value) {
        sent = value;
    }

    @Override
    public FileFormField hint(String text) {
        super.hint(text);
        return this;
    }

    private void receive(UploadEvent upload) throws IOException {
        try (InputStream content = upload.getInputStream()) {
            String name = Optional.ofNullable(upload.getFileName()).orElse("");
            sent = Optional.of(new Sent(
                    name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                    content.readNBytes(most + 1)));
        }
    }

    @Override
    Element described() {
        return field;
    }

    @Override
    List<Element> fields() {
        return List.of(field);
    }
}
