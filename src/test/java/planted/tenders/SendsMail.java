package planted.tenders;

import org.springframework.mail.javamail.JavaMailSender;

class SendsMail {
    void nothing(JavaMailSender sender) {
        sender.createMimeMessage();
    }
}
