namespace Tensors;

/// <summary>A number from 0 up to 4096 with 180 bits behind the point: what is left where 53 bits of two numbers cancel. Two orders slower than doubles.</summary>
internal readonly struct Fixed192
{
    private const int FractionBits = 180;

    private readonly ulong _high;
    private readonly ulong _middle;
    private readonly ulong _low;

    private Fixed192(ulong high, ulong middle, ulong low)
    {
        _high = high;
        _middle = middle;
        _low = low;
    }

    /// <summary>ln 2.</summary>
    public static Fixed192 Ln2 => new(0x000B17217F7D1CF7, 0x9ABC9E3B39803F2F, 0x6AF40F343267298B);

    /// <summary>1 / n!, n up to <see cref="LastFactorial"/>.</summary>
    public static Fixed192 InverseFactorial(int n) => new(Factorials[(3 * n) + 2], Factorials[(3 * n) + 1], Factorials[3 * n]);

    /// <summary>The last n of <see cref="InverseFactorial"/>.</summary>
    public const int LastFactorial = 40;

    /// <summary>x 2^n, which must be below 4096, from 0 on; bits below the last place are cut.</summary>
    public static Fixed192 From(double x, int n)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)(bits >> 52);
        ulong significand = ((ulong)bits & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1UL << 52);
        int shift = Math.Max(exponent, 1) - 1075 + n + FractionBits;
        return new Fixed192(0, 0, significand).Shifted(shift);
    }

    /// <summary>x + y.</summary>
    public static Fixed192 operator +(Fixed192 x, Fixed192 y)
    {
        UInt128 low = (UInt128)x._low + y._low;
        UInt128 middle = (UInt128)x._middle + y._middle + (ulong)(low >> 64);
        return new(x._high + y._high + (ulong)(middle >> 64), (ulong)middle, (ulong)low);
    }

    /// <summary>x - y, for x not below y.</summary>
    public static Fixed192 operator -(Fixed192 x, Fixed192 y)
    {
        ulong borrow = x._low < y._low ? 1UL : 0UL;
        ulong middle = x._middle - y._middle;
        ulong second = (x._middle < y._middle ? 1UL : 0UL) + (middle < borrow ? 1UL : 0UL);
        return new(x._high - y._high - second, middle - borrow, x._low - y._low);
    }

    /// <summary>The product, cut.</summary>
    public static Fixed192 operator *(Fixed192 x, Fixed192 y)
    {
        // Six limbs, 2^-360 the last place; the first two of them are below the last place of the result.
        UInt128 p0 = Math.BigMul(x._low, y._low);
        UInt128 p1 = Math.BigMul(x._low, y._middle), q1 = Math.BigMul(x._middle, y._low);
        UInt128 p2 = Math.BigMul(x._low, y._high), q2 = Math.BigMul(x._middle, y._middle), r2 = Math.BigMul(x._high, y._low);
        UInt128 p3 = Math.BigMul(x._middle, y._high), q3 = Math.BigMul(x._high, y._middle);
        UInt128 p4 = Math.BigMul(x._high, y._high);
        UInt128 sum = (p0 >> 64) + (ulong)p1 + (ulong)q1;
        sum = (sum >> 64) + (p1 >> 64) + (q1 >> 64) + (ulong)p2 + (ulong)q2 + (ulong)r2;
        ulong limb2 = (ulong)sum;
        sum = (sum >> 64) + (p2 >> 64) + (q2 >> 64) + (r2 >> 64) + (ulong)p3 + (ulong)q3;
        ulong limb3 = (ulong)sum;
        sum = (sum >> 64) + (p3 >> 64) + (q3 >> 64) + (ulong)p4;
        ulong limb4 = (ulong)sum, limb5 = (ulong)((sum >> 64) + (p4 >> 64));
        const int Cut = FractionBits - 128;
        return new((limb4 >> Cut) | (limb5 << (64 - Cut)), (limb3 >> Cut) | (limb4 << (64 - Cut)), (limb2 >> Cut) | (limb3 << (64 - Cut)));
    }

    /// <summary>The product with a whole number, below 4096 in all.</summary>
    public static Fixed192 operator *(Fixed192 x, uint times)
    {
        UInt128 low = Math.BigMul(x._low, times);
        UInt128 middle = Math.BigMul(x._middle, times) + (ulong)(low >> 64);
        return new((x._high * times) + (ulong)(middle >> 64), (ulong)middle, (ulong)low);
    }

    /// <summary>Whether x is smaller than y.</summary>
    public static bool operator <(Fixed192 x, Fixed192 y)
        => x._high != y._high ? x._high < y._high : x._middle != y._middle ? x._middle < y._middle : x._low < y._low;

    /// <summary>Whether x is larger than y.</summary>
    public static bool operator >(Fixed192 x, Fixed192 y) => y < x;

    /// <summary>Times 2^n, cut; n below 192.</summary>
    public Fixed192 Shifted(int n)
    {
        if (n >= 0)
        {
            Fixed192 far = n >= 128 ? new(_low, 0, 0) : n >= 64 ? new(_middle, _low, 0) : this;
            n &= 63;
            return n == 0 ? far : new((far._high << n) | (far._middle >> (64 - n)), (far._middle << n) | (far._low >> (64 - n)), far._low << n);
        }

        n = -n;
        Fixed192 near = n >= 192 ? default : n >= 128 ? new(0, 0, _high) : n >= 64 ? new(0, _high, _middle) : this;
        n &= 63;
        return n == 0 ? near : new(near._high >> n, (near._middle >> n) | (near._high << (64 - n)), (near._low >> n) | (near._middle << (64 - n)));
    }

    /// <summary>The number as (result + low) 2^exponent with result from 2^63 on in its 53 first bits; all 0 for 0.</summary>
    public double Split(out double low, out int exponent)
    {
        int zeros = _high != 0 ? (int)ulong.LeadingZeroCount(_high) : _middle != 0 ? 64 + (int)ulong.LeadingZeroCount(_middle) : 128 + (int)ulong.LeadingZeroCount(_low);
        if (zeros == 192)
        {
            (low, exponent) = (0, 0);
            return 0;
        }

        Fixed192 first = Shifted(zeros);
        low = (first._high & 0x7FF) + (first._middle * 5.421010862427522e-20);
        exponent = 128 - FractionBits - zeros;
        return first._high & ~0x7FFUL;
    }

    /// <summary>1 / n! in limbs, the lowest first.</summary>
    private static ReadOnlySpan<ulong> Factorials =>
    [
        0x0000000000000000, 0x0000000000000000, 0x0010000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0010000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0008000000000000,
        0xAAAAAAAAAAAAAAAB, 0xAAAAAAAAAAAAAAAA, 0x0002AAAAAAAAAAAA,
        0xAAAAAAAAAAAAAAAB, 0xAAAAAAAAAAAAAAAA, 0x0000AAAAAAAAAAAA,
        0x2222222222222222, 0x2222222222222222, 0x0000222222222222,
        0x5B05B05B05B05B06, 0x05B05B05B05B05B0, 0x000005B05B05B05B,
        0x0D00D00D00D00D01, 0x00D00D00D00D00D0, 0x000000D00D00D00D,
        0x01A01A01A01A01A0, 0xA01A01A01A01A01A, 0x0000001A01A01A01,
        0x002E3BC74AAD8E67, 0xD8E671F5583911CA, 0x00000002E3BC74AA,
        0x999E392D8777C171, 0xE27D71CBBC05B4FA, 0x0000000049F93EDD,
        0x0DF71C7880ADCBC4, 0xFD5138E3F9D1F92E, 0x0000000006B99159,
        0xD67F425F600E7BA6, 0x7FC6C4BDAA26D4C3, 0x00000000008F76C7,
        0xE91D7B4269D9BABE, 0x09D43684BE51C198, 0x00000000000B0923,
        0xA2EFD1F2754668C4, 0xA54603E4E905D6F8, 0x000000000000C9CB,
        0xB58774657F48F5EB, 0xF9F399DC0F88EC32, 0x0000000000000D73,
        0x2B58774657F48F5F, 0x3F9F399DC0F88EC3, 0x00000000000000D7,
        0x028CBBB8D7FF53BA, 0xA963B81856A53593, 0x000000000000000C,
        0x8024435161554BC3, 0xB413C31DCBECBBDD, 0x0000000000000000,
        0x650F61DBDCB3A5AC, 0x097A4DA340A0AB92, 0x0000000000000000,
        0x1EA72B4AFE3C2EAF, 0x007950AE90080894, 0x0000000000000000,
        0x62FBC51BF3B9B915, 0x0005C6E3BDB73D5C, 0x0000000000000000,
        0x4A5143242DFCCE3B, 0x00004338E5B6DFE1, 0x0000000000000000,
        0x033B2F70E09BAFEC, 0x000002EC368262C7, 0x0000000000000000,
        0xF577CCA4B4067CAA, 0x0000001F2CF01972, 0x0000000000000000,
        0x65FA8D4E44A41977, 0x000000013F3CCDD1, 0x0000000000000000,
        0x35272CD1C790285D, 0x000000000C4742FE, 0x0000000000000000,
        0x0B733A8C82A6863C, 0x0000000000746AC7, 0x0000000000000000,
        0x898D42174DCF1714, 0x0000000000042862, 0x0000000000000000,
        0xF31686B15AF57C62, 0x00000000000024B3, 0x0000000000000000,
        0x32C5047D60E60CAE, 0x0000000000000139, 0x0000000000000000,
        0x1A6973C1FADE2171, 0x000000000000000A, 0x0000000000000000,
        0x50D34B9E0FD6F10C, 0x0000000000000000, 0x0000000000000000,
        0x0273024A9BA1AA37, 0x0000000000000000, 0x0000000000000000,
        0x0012710231C0FD7A, 0x0000000000000000, 0x0000000000000000,
        0x000086E2CE38B6C9, 0x0000000000000000, 0x0000000000000000,
        0x000003BF30652186, 0x0000000000000000, 0x0000000000000000,
        0x00000019EC8D1C95, 0x0000000000000000, 0x0000000000000000,
        0x00000000AEA565CE, 0x0000000000000000, 0x0000000000000000,
        0x00000000047A6512, 0x0000000000000000, 0x0000000000000000,
        0x00000000001CA8ED, 0x0000000000000000, 0x0000000000000000,
    ];
}
