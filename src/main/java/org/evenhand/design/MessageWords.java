package org.evenhand.design;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets pages take their words from the message files. */
@Component
class MessageWords implements I18NProvider {

    private final transient MessageSource messages;

    MessageWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.locales();
    }

    /** A key without a message is a defect, which shows as the key itself; tests look for it. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String message =
                messages.getMessage(key, arguments, key, Language.of(locale).locale());
        return message == null ? key : message;
    }
}
