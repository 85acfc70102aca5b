package planted.letters;

import org.springframework.mail.javamail.JavaMailSender;

class InnocentPost {
    void nothing(JavaMailSender sender) {
        sender.createMimeMessage();
    }
}
