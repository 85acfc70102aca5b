package planted.tenders;

import java.util.Locale;

class AsksForTheDefaultLocale {
    Locale theirs() {
        return Locale.getDefault();
    }
}
