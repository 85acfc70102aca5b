package planted.tenders;

import jakarta.servlet.Servlet;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

class RegistersAServlet {
    ServletRegistrationBean<Servlet> everything(Servlet servlet) {
        return new ServletRegistrationBean<>(servlet, "/everything/*");
    }
}
