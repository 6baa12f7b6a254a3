// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "places.h"

#include "runtime/model/compiled.h"

namespace telnyx_auth_actions {

namespace {

constexpr runtime::RulePlace places[] = {
    {.location = "#/components/parameters/ActionId", .file = "telnyx-auth-actions.yaml", .line = 160, .column = 7},
    {.location = "#/components/parameters/ActionId/schema", .file = "telnyx-auth-actions.yaml", .line = 165, .column = 9},
    {.location = "#/components/parameters/ActionId/schema/type", .file = "telnyx-auth-actions.yaml", .line = 165, .column = 15},
    {.location = "#/components/parameters/Category", .file = "telnyx-auth-actions.yaml", .line = 131, .column = 7},
    {.location = "#/components/parameters/Category/schema", .file = "telnyx-auth-actions.yaml", .line = 135, .column = 9},
    {.location = "#/components/parameters/Category/schema/type", .file = "telnyx-auth-actions.yaml", .line = 135, .column = 15},
    {.location = "#/components/parameters/PageNumber", .file = "telnyx-auth-actions.yaml", .line = 140, .column = 7},
    {.location = "#/components/parameters/PageNumber/schema", .file = "telnyx-auth-actions.yaml", .line = 144, .column = 9},
    {.location = "#/components/parameters/PageNumber/schema/format", .file = "telnyx-auth-actions.yaml", .line = 145, .column = 17},
    {.location = "#/components/parameters/PageNumber/schema/type", .file = "telnyx-auth-actions.yaml", .line = 144, .column = 15},
    {.location = "#/components/parameters/PageSize", .file = "telnyx-auth-actions.yaml", .line = 150, .column = 7},
    {.location = "#/components/parameters/PageSize/schema", .file = "telnyx-auth-actions.yaml", .line = 154, .column = 9},
    {.location = "#/components/parameters/PageSize/schema/format", .file = "telnyx-auth-actions.yaml", .line = 155, .column = 17},
    {.location = "#/components/parameters/PageSize/schema/type", .file = "telnyx-auth-actions.yaml", .line = 154, .column = 15},
    {.location = "#/components/responses/AuthenticationError", .file = "telnyx-auth-actions.yaml", .line = 172, .column = 7},
    {.location = "#/components/responses/AuthorizationError", .file = "telnyx-auth-actions.yaml", .line = 183, .column = 7},
    {.location = "#/components/responses/InvalidParameters", .file = "telnyx-auth-actions.yaml", .line = 205, .column = 7},
    {.location = "#/components/responses/NotFound", .file = "telnyx-auth-actions.yaml", .line = 194, .column = 7},
    {.location = "#/components/schemas/Action", .file = "telnyx-auth-actions.yaml", .line = 218, .column = 7},
    {.location = "#/components/schemas/Action/properties/category", .file = "telnyx-auth-actions.yaml", .line = 227, .column = 11},
    {.location = "#/components/schemas/Action/properties/category/type", .file = "telnyx-auth-actions.yaml", .line = 227, .column = 17},
    {.location = "#/components/schemas/Action/properties/created_at", .file = "telnyx-auth-actions.yaml", .line = 239, .column = 11},
    {.location = "#/components/schemas/Action/properties/created_at/type", .file = "telnyx-auth-actions.yaml", .line = 239, .column = 17},
    {.location = "#/components/schemas/Action/properties/description", .file = "telnyx-auth-actions.yaml", .line = 231, .column = 11},
    {.location = "#/components/schemas/Action/properties/description/type", .file = "telnyx-auth-actions.yaml", .line = 231, .column = 17},
    {.location = "#/components/schemas/Action/properties/id", .file = "telnyx-auth-actions.yaml", .line = 223, .column = 11},
    {.location = "#/components/schemas/Action/properties/id/type", .file = "telnyx-auth-actions.yaml", .line = 223, .column = 17},
    {.location = "#/components/schemas/Action/properties/record_type", .file = "telnyx-auth-actions.yaml", .line = 235, .column = 11},
    {.location = "#/components/schemas/Action/properties/record_type/type", .file = "telnyx-auth-actions.yaml", .line = 235, .column = 17},
    {.location = "#/components/schemas/Action/properties/updated_at", .file = "telnyx-auth-actions.yaml", .line = 243, .column = 11},
    {.location = "#/components/schemas/Action/properties/updated_at/type", .file = "telnyx-auth-actions.yaml", .line = 243, .column = 17},
    {.location = "#/components/schemas/Action/type", .file = "telnyx-auth-actions.yaml", .line = 219, .column = 13},
    {.location = "#/components/schemas/ActionEnvelope", .file = "telnyx-auth-actions.yaml", .line = 279, .column = 7},
    {.location = "#/components/schemas/ActionEnvelope/type", .file = "telnyx-auth-actions.yaml", .line = 279, .column = 13},
    {.location = "#/components/schemas/ActionList", .file = "telnyx-auth-actions.yaml", .line = 268, .column = 7},
    {.location = "#/components/schemas/ActionList/properties/data", .file = "telnyx-auth-actions.yaml", .line = 272, .column = 11},
    {.location = "#/components/schemas/ActionList/properties/data/type", .file = "telnyx-auth-actions.yaml", .line = 272, .column = 17},
    {.location = "#/components/schemas/ActionList/type", .file = "telnyx-auth-actions.yaml", .line = 268, .column = 13},
    {.location = "#/components/schemas/ErrorBase", .file = "telnyx-auth-actions.yaml", .line = 285, .column = 7},
    {.location = "#/components/schemas/ErrorBase/properties/code", .file = "telnyx-auth-actions.yaml", .line = 290, .column = 11},
    {.location = "#/components/schemas/ErrorBase/properties/code/type", .file = "telnyx-auth-actions.yaml", .line = 290, .column = 17},
    {.location = "#/components/schemas/ErrorBase/properties/detail", .file = "telnyx-auth-actions.yaml", .line = 298, .column = 11},
    {.location = "#/components/schemas/ErrorBase/properties/detail/type", .file = "telnyx-auth-actions.yaml", .line = 298, .column = 17},
    {.location = "#/components/schemas/ErrorBase/properties/pointer", .file = "telnyx-auth-actions.yaml", .line = 302, .column = 11},
    {.location = "#/components/schemas/ErrorBase/properties/pointer/type", .file = "telnyx-auth-actions.yaml", .line = 302, .column = 17},
    {.location = "#/components/schemas/ErrorBase/properties/title", .file = "telnyx-auth-actions.yaml", .line = 294, .column = 11},
    {.location = "#/components/schemas/ErrorBase/properties/title/type", .file = "telnyx-auth-actions.yaml", .line = 294, .column = 17},
    {.location = "#/components/schemas/ErrorBase/type", .file = "telnyx-auth-actions.yaml", .line = 286, .column = 13},
    {.location = "#/components/schemas/ErrorList", .file = "telnyx-auth-actions.yaml", .line = 306, .column = 7},
    {.location = "#/components/schemas/ErrorList/properties/errors", .file = "telnyx-auth-actions.yaml", .line = 310, .column = 11},
    {.location = "#/components/schemas/ErrorList/properties/errors/type", .file = "telnyx-auth-actions.yaml", .line = 310, .column = 17},
    {.location = "#/components/schemas/ErrorList/type", .file = "telnyx-auth-actions.yaml", .line = 306, .column = 13},
    {.location = "#/components/schemas/Metadata", .file = "telnyx-auth-actions.yaml", .line = 247, .column = 7},
    {.location = "#/components/schemas/Metadata/properties/page_number", .file = "telnyx-auth-actions.yaml", .line = 260, .column = 11},
    {.location = "#/components/schemas/Metadata/properties/page_number/type", .file = "telnyx-auth-actions.yaml", .line = 260, .column = 17},
    {.location = "#/components/schemas/Metadata/properties/page_size", .file = "telnyx-auth-actions.yaml", .line = 264, .column = 11},
    {.location = "#/components/schemas/Metadata/properties/page_size/type", .file = "telnyx-auth-actions.yaml", .line = 264, .column = 17},
    {.location = "#/components/schemas/Metadata/properties/total_pages", .file = "telnyx-auth-actions.yaml", .line = 252, .column = 11},
    {.location = "#/components/schemas/Metadata/properties/total_pages/type", .file = "telnyx-auth-actions.yaml", .line = 252, .column = 17},
    {.location = "#/components/schemas/Metadata/properties/total_results", .file = "telnyx-auth-actions.yaml", .line = 256, .column = 11},
    {.location = "#/components/schemas/Metadata/properties/total_results/type", .file = "telnyx-auth-actions.yaml", .line = 256, .column = 17},
    {.location = "#/components/schemas/Metadata/type", .file = "telnyx-auth-actions.yaml", .line = 248, .column = 13},
    {.location = "#/paths/~1auth~1actions/get", .file = "telnyx-auth-actions.yaml", .line = 26, .column = 7},
    {.location = "#/paths/~1auth~1actions/get/responses/200", .file = "telnyx-auth-actions.yaml", .line = 36, .column = 11},
    {.location = "#/paths/~1auth~1actions~1{id}/get", .file = "telnyx-auth-actions.yaml", .line = 73, .column = 7},
    {.location = "#/paths/~1auth~1actions~1{id}/get/responses/200", .file = "telnyx-auth-actions.yaml", .line = 81, .column = 11},
};

}  // namespace

runtime::SpecPlace place_of(std::string_view location) { return runtime::find_place(places, location); }

}  // namespace telnyx_auth_actions
