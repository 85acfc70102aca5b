package org.evenhand.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A form that the browser sends by itself, for what must be a request of its own: signing in and out. One that is posted carries the
 * token that proves that it came from one of our pages; without a request, or one that has no token, it carries none.
 */
@Tag("form")
public final class PlainForm extends HtmlContainer {

    private PlainForm(String method, String action) {
        getElement()
                .setAttribute("method", method)
                .setAttribute("action", action)
                // What is wrong is said by the page, in the reader's language.
                .setAttribute("novalidate", true);
        addClassName("plain-form");
    }

    /**
     * An empty form.
     *
     * @param action where it is posted, relative to the application: {@code sign-in}
     */
    public PlainForm(String action) {
        this("post", action);
        if (token() instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    /** An empty form that changes nothing: what was written goes into the address of the page that it asks for. */
    public static PlainForm asking(String action) {
        return new PlainForm("get", action);
    }

    /** Of the page being drawn; a plain page has one only for who is signed in, as it would begin a session. */
    private static @Nullable Object token() {
        String name = CsrfToken.class.getName();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            return request.getAttribute(name);
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes plain
                        && plain.getRequest().getSession(false) != null
                ? plain.getRequest().getAttribute(name)
                : null;
    }

    /** Sends the files that are chosen in it, too. */
    public PlainForm withFiles() {
        getElement().setAttribute("enctype", "multipart/form-data");
        return this;
    }

    /** Adds a field that is sent and not seen. */
    public PlainForm hidden(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
        return this;
    }
}
