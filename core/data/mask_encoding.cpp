#include "core/data/mask_encoding.h"

#include "core/base/error.h"

#include <cstdint>
#include <vector>

namespace saccade {

std::string encodeRle(const cv::Mat& mask) {
    if (mask.type() != CV_8UC1)
        throw Error("a mask has one channel of 8 bits");
    std::vector<std::int64_t> counts;
    bool inside = false;
    std::int64_t length = 0;
    for (int column = 0; column < mask.cols; ++column)
        for (int row = 0; row < mask.rows; ++row) {
            if ((mask.at<std::uint8_t>(row, column) != 0) != inside) {
                counts.push_back(length);
                length = 0;
                inside = !inside;
            }
            ++length;
        }
    counts.push_back(length);

    // Each count as its difference from the one two places before, in groups of five bits, lowest first, with
    // a continuation bit.
    std::string text;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        std::int64_t value = i > 2 ? counts[i] - counts[i - 2] : counts[i];
        for (bool more = true; more;) {
            int group = static_cast<int>(value & 0x1f);
            value >>= 5;
            more = (group & 0x10) != 0 ? value != -1 : value != 0;
            text.push_back(static_cast<char>((more ? group | 0x20 : group) + '0'));
        }
    }
    return text;
}

} // namespace saccade
