package org.evenhand.design;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Collections;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives each page the reader's language, in its words and in its {@code lang} attribute, before anything is drawn. */
@Component
class LanguageOfPages implements VaadinServiceInitListener {

    private final MessageSource messages;

    LanguageOfPages(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::nameLanguage);
        service.getSource()
                .addUIInitListener(init ->
                        init.getUI().setLocale(of(VaadinRequest.getCurrent()).locale()));
    }

    private void nameLanguage(IndexHtmlResponse page) {
        Language language = of(page.getVaadinRequest());
        var html = page.getDocument();
        html.select("html").attr("lang", language.code());
        html.body()
                .appendElement("noscript")
                .appendElement("p")
                .text(messages.getMessage("shell.needs-scripts", null, language.locale()));
    }

    private static Language of(VaadinRequest request) {
        var preferred = request instanceof VaadinServletRequest servlet
                ? Collections.list(servlet.getHttpServletRequest().getLocales())
                : Collections.list(request.getLocales());
        return Language.of(request.getCookies(), preferred);
    }
}
