// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/phone_regions.h"

#include <phonenumbers/phonenumberutil.h>
#include <set>

namespace stepladder {

namespace {
using Util = i18n::phonenumbers::PhoneNumberUtil;
}

std::vector<PhoneRegion> phoneRegions()
{
    std::set<std::string> codes; // in order
    Util::GetInstance()->GetSupportedRegions(&codes);
    std::vector<PhoneRegion> regions;
    regions.reserve(codes.size());
    for (const std::string &code : codes)
        regions.push_back({QString::fromStdString(code), Util::GetInstance()->GetCountryCodeForRegion(code)});
    return regions;
}

QString regionOf(const PhoneNumber &number)
{
    i18n::phonenumbers::PhoneNumber parsed;
    std::string region;
    if (Util::GetInstance()->Parse(number.e164().toStdString(), "ZZ", &parsed) == Util::NO_PARSING_ERROR)
        Util::GetInstance()->GetRegionCodeForNumber(parsed, &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

} // namespace stepladder
