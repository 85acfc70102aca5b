package planted.tenders;

class FormatsWithoutLocale {
    String points(int points) {
        return String.format("%,d", points);
    }
}
