package dev.ferrograph.api;

import java.util.List;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Says what is wrong with a request that is no GraphQL request in the form that GraphQL's
 * errors have.
 */
@Component
class RequestErrors extends DefaultErrorAttributes {

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		var attributes = super.getErrorAttributes(request, options);
		if (!"/graphql".equals(attributes.get("path"))) {
			return attributes;
		}
		var ours = attributes.get("status") instanceof Integer status && status >= 500;
		return ours ? body(Failures.OURS, ErrorCode.INTERNAL_ERROR)
				: body("The body is not a GraphQL request in JSON.", ErrorCode.BAD_REQUEST);
	}

	static Map<String, Object> body(String message, ErrorCode code) {
		return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name()))));
	}

}
