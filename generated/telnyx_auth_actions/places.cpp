// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "places.h"

#include "runtime/model/compiled.h"

namespace telnyx_auth_actions {

namespace {

using namespace std::literals;

// location, file, line, column
constexpr runtime::RulePlace places[] = {
    {"#/components/parameters/ActionId"sv, "telnyx-auth-actions.yaml"sv, 160, 7},
    {"#/components/parameters/ActionId/schema"sv, "telnyx-auth-actions.yaml"sv, 165, 9},
    {"#/components/parameters/ActionId/schema/type"sv, "telnyx-auth-actions.yaml"sv, 165, 15},
    {"#/components/parameters/Category"sv, "telnyx-auth-actions.yaml"sv, 131, 7},
    {"#/components/parameters/Category/schema"sv, "telnyx-auth-actions.yaml"sv, 135, 9},
    {"#/components/parameters/Category/schema/type"sv, "telnyx-auth-actions.yaml"sv, 135, 15},
    {"#/components/parameters/PageNumber"sv, "telnyx-auth-actions.yaml"sv, 140, 7},
    {"#/components/parameters/PageNumber/schema"sv, "telnyx-auth-actions.yaml"sv, 144, 9},
    {"#/components/parameters/PageNumber/schema/format"sv, "telnyx-auth-actions.yaml"sv, 145, 17},
    {"#/components/parameters/PageNumber/schema/type"sv, "telnyx-auth-actions.yaml"sv, 144, 15},
    {"#/components/parameters/PageSize"sv, "telnyx-auth-actions.yaml"sv, 150, 7},
    {"#/components/parameters/PageSize/schema"sv, "telnyx-auth-actions.yaml"sv, 154, 9},
    {"#/components/parameters/PageSize/schema/format"sv, "telnyx-auth-actions.yaml"sv, 155, 17},
    {"#/components/parameters/PageSize/schema/type"sv, "telnyx-auth-actions.yaml"sv, 154, 15},
    {"#/components/responses/AuthenticationError"sv, "telnyx-auth-actions.yaml"sv, 172, 7},
    {"#/components/responses/AuthorizationError"sv, "telnyx-auth-actions.yaml"sv, 183, 7},
    {"#/components/responses/InvalidParameters"sv, "telnyx-auth-actions.yaml"sv, 205, 7},
    {"#/components/responses/NotFound"sv, "telnyx-auth-actions.yaml"sv, 194, 7},
    {"#/components/schemas/Action"sv, "telnyx-auth-actions.yaml"sv, 218, 7},
    {"#/components/schemas/Action/properties/category"sv, "telnyx-auth-actions.yaml"sv, 227, 11},
    {"#/components/schemas/Action/properties/category/type"sv, "telnyx-auth-actions.yaml"sv, 227, 17},
    {"#/components/schemas/Action/properties/created_at"sv, "telnyx-auth-actions.yaml"sv, 239, 11},
    {"#/components/schemas/Action/properties/created_at/type"sv, "telnyx-auth-actions.yaml"sv, 239, 17},
    {"#/components/schemas/Action/properties/description"sv, "telnyx-auth-actions.yaml"sv, 231, 11},
    {"#/components/schemas/Action/properties/description/type"sv, "telnyx-auth-actions.yaml"sv, 231, 17},
    {"#/components/schemas/Action/properties/id"sv, "telnyx-auth-actions.yaml"sv, 223, 11},
    {"#/components/schemas/Action/properties/id/type"sv, "telnyx-auth-actions.yaml"sv, 223, 17},
    {"#/components/schemas/Action/properties/record_type"sv, "telnyx-auth-actions.yaml"sv, 235, 11},
    {"#/components/schemas/Action/properties/record_type/type"sv, "telnyx-auth-actions.yaml"sv, 235, 17},
    {"#/components/schemas/Action/properties/updated_at"sv, "telnyx-auth-actions.yaml"sv, 243, 11},
    {"#/components/schemas/Action/properties/updated_at/type"sv, "telnyx-auth-actions.yaml"sv, 243, 17},
    {"#/components/schemas/Action/type"sv, "telnyx-auth-actions.yaml"sv, 219, 13},
    {"#/components/schemas/ActionEnvelope"sv, "telnyx-auth-actions.yaml"sv, 279, 7},
    {"#/components/schemas/ActionEnvelope/type"sv, "telnyx-auth-actions.yaml"sv, 279, 13},
    {"#/components/schemas/ActionList"sv, "telnyx-auth-actions.yaml"sv, 268, 7},
    {"#/components/schemas/ActionList/properties/data"sv, "telnyx-auth-actions.yaml"sv, 272, 11},
    {"#/components/schemas/ActionList/properties/data/type"sv, "telnyx-auth-actions.yaml"sv, 272, 17},
    {"#/components/schemas/ActionList/type"sv, "telnyx-auth-actions.yaml"sv, 268, 13},
    {"#/components/schemas/ErrorBase"sv, "telnyx-auth-actions.yaml"sv, 285, 7},
    {"#/components/schemas/ErrorBase/properties/code"sv, "telnyx-auth-actions.yaml"sv, 290, 11},
    {"#/components/schemas/ErrorBase/properties/code/type"sv, "telnyx-auth-actions.yaml"sv, 290, 17},
    {"#/components/schemas/ErrorBase/properties/detail"sv, "telnyx-auth-actions.yaml"sv, 298, 11},
    {"#/components/schemas/ErrorBase/properties/detail/type"sv, "telnyx-auth-actions.yaml"sv, 298, 17},
    {"#/components/schemas/ErrorBase/properties/pointer"sv, "telnyx-auth-actions.yaml"sv, 302, 11},
    {"#/components/schemas/ErrorBase/properties/pointer/type"sv, "telnyx-auth-actions.yaml"sv, 302, 17},
    {"#/components/schemas/ErrorBase/properties/title"sv, "telnyx-auth-actions.yaml"sv, 294, 11},
    {"#/components/schemas/ErrorBase/properties/title/type"sv, "telnyx-auth-actions.yaml"sv, 294, 17},
    {"#/components/schemas/ErrorBase/type"sv, "telnyx-auth-actions.yaml"sv, 286, 13},
    {"#/components/schemas/ErrorList"sv, "telnyx-auth-actions.yaml"sv, 306, 7},
    {"#/components/schemas/ErrorList/properties/errors"sv, "telnyx-auth-actions.yaml"sv, 310, 11},
    {"#/components/schemas/ErrorList/properties/errors/type"sv, "telnyx-auth-actions.yaml"sv, 310, 17},
    {"#/components/schemas/ErrorList/type"sv, "telnyx-auth-actions.yaml"sv, 306, 13},
    {"#/components/schemas/Metadata"sv, "telnyx-auth-actions.yaml"sv, 247, 7},
    {"#/components/schemas/Metadata/properties/page_number"sv, "telnyx-auth-actions.yaml"sv, 260, 11},
    {"#/components/schemas/Metadata/properties/page_number/type"sv, "telnyx-auth-actions.yaml"sv, 260, 17},
    {"#/components/schemas/Metadata/properties/page_size"sv, "telnyx-auth-actions.yaml"sv, 264, 11},
    {"#/components/schemas/Metadata/properties/page_size/type"sv, "telnyx-auth-actions.yaml"sv, 264, 17},
    {"#/components/schemas/Metadata/properties/total_pages"sv, "telnyx-auth-actions.yaml"sv, 252, 11},
    {"#/components/schemas/Metadata/properties/total_pages/type"sv, "telnyx-auth-actions.yaml"sv, 252, 17},
    {"#/components/schemas/Metadata/properties/total_results"sv, "telnyx-auth-actions.yaml"sv, 256, 11},
    {"#/components/schemas/Metadata/properties/total_results/type"sv, "telnyx-auth-actions.yaml"sv, 256, 17},
    {"#/components/schemas/Metadata/type"sv, "telnyx-auth-actions.yaml"sv, 248, 13},
    {"#/paths/~1auth~1actions/get"sv, "telnyx-auth-actions.yaml"sv, 26, 7},
    {"#/paths/~1auth~1actions/get/responses/200"sv, "telnyx-auth-actions.yaml"sv, 36, 11},
    {"#/paths/~1auth~1actions~1{id}/get"sv, "telnyx-auth-actions.yaml"sv, 73, 7},
    {"#/paths/~1auth~1actions~1{id}/get/responses/200"sv, "telnyx-auth-actions.yaml"sv, 81, 11},
};

}  // namespace

runtime::SpecPlace place_of(std::string_view location) { return runtime::find_place(places, location); }

}  // namespace telnyx_auth_actions
