#include "core/data/mask_encoding.h"

#include "core/base/error.h"
#include "core/image/decode_image.h"

#include <cstring>
#include <opencv2/core.hpp>

namespace saccade {
namespace {

constexpr int group_bits = 5;
constexpr int continuation_bit = 0x20;
constexpr int sign_bit = 0x10;
constexpr char first_character = '0';

} // namespace

RunLengths encodeRunLengths(const cv::Mat& mask) {
    if (!mask.empty() && mask.type() != CV_8UC1)
        throw Error(say("a mask has one channel of 8 bits"));
    RunLengths runs{mask.size(), {}};
    cv::Mat columns; // one of its rows is one column of the mask, contiguous in memory
    if (!mask.empty())
        cv::transpose(mask, columns);
    bool inside = false;
    std::uint32_t length = 0;
    for (int x = 0; x < columns.rows; ++x) {
        const std::uint8_t* column = columns.ptr<std::uint8_t>(x);
        for (int y = 0; y < columns.cols; ++y) {
            if ((column[y] != 0) != inside) {
                runs.counts.push_back(length);
                length = 0;
                inside = !inside;
            }
            ++length;
        }
    }
    runs.counts.push_back(length);
    return runs;
}

cv::Mat decodeRunLengths(const RunLengths& runs) {
    const std::int64_t area = std::int64_t{runs.size.width} * runs.size.height;
    if (runs.size.width < 0 || runs.size.height < 0 || area > maximum_pixels)
        throw Error(say("a mask of %1 x %2 pixels is out of range", runs.size.width, runs.size.height));
    if (area == 0)
        return {};
    cv::Mat columns = cv::Mat::zeros(runs.size.width, runs.size.height, CV_8UC1);
    std::uint64_t position = 0;
    bool inside = false;
    for (const std::uint32_t length : runs.counts) {
        if (length > static_cast<std::uint64_t>(area) - position)
            throw Error(say("the runs of a mask cover more than its %1 x %2 pixels", runs.size.width,
                            runs.size.height));
        if (inside)
            std::memset(columns.data + position, 255, length);
        position += length;
        inside = !inside;
    }
    cv::Mat mask;
    cv::transpose(columns, mask);
    return mask;
}

std::string compressCounts(const std::vector<std::uint32_t>& counts) {
    std::string text;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        std::int64_t value = counts[i];
        if (i > 2)
            value -= counts[i - 2];
        for (bool more = true; more;) {
            int group = static_cast<int>(value & 0x1f);
            value >>= group_bits;
            more = (group & sign_bit) != 0 ? value != -1 : value != 0;
            if (more)
                group |= continuation_bit;
            text.push_back(static_cast<char>(group + first_character));
        }
    }
    return text;
}

std::vector<std::uint32_t> decompressCounts(std::string_view text, std::uint64_t area) {
    constexpr int maximum_bits = 40; // more than any count needs, without overflow of a shift
    std::vector<std::uint32_t> counts;
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::int64_t value = 0;
        int shift = 0;
        for (bool more = true; more; shift += group_bits) {
            const int group = i < text.size() ? text[i++] - first_character : -1;
            if (group < 0 || group > 0x3f || shift >= maximum_bits)
                throw Error(say("the compressed runs of a mask are malformed at character %1", i));
            value |= static_cast<std::int64_t>(group & 0x1f) << shift;
            more = (group & continuation_bit) != 0;
            if (!more && (group & sign_bit) != 0)
                value -= std::int64_t{1} << (shift + group_bits);
        }
        if (counts.size() > 2)
            value += counts[counts.size() - 2];
        if (value < 0 || static_cast<std::uint64_t>(value) > area - sum || value > UINT32_MAX)
            throw Error(say("the compressed runs of a mask cover more than its %1 pixels", area));
        sum += static_cast<std::uint64_t>(value);
        counts.push_back(static_cast<std::uint32_t>(value));
    }
    return counts;
}

std::string encodeRle(const cv::Mat& mask) {
    return compressCounts(encodeRunLengths(mask).counts);
}

} // namespace saccade
