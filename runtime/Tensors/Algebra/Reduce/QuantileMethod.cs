namespace Tensors;

/// <summary>Where between two neighbours a quantile lies that falls between them; NumPy's methods. n is the number of elements, q the probability; places
/// are counted from 0 in ascending order.</summary>
public enum QuantileMethod
{
    /// <summary>Place (n - 1) q, interpolated. Hyndman and Fan's seventh, and the default.</summary>
    Linear,

    /// <summary>The lower neighbour of place (n - 1) q.</summary>
    Lower,

    /// <summary>The upper neighbour of place (n - 1) q.</summary>
    Higher,

    /// <summary>The neighbour nearest to place (n - 1) q; halfway the even one.</summary>
    Nearest,

    /// <summary>The mean of both neighbours of place (n - 1) q.</summary>
    Midpoint,

    /// <summary>The first element that at least a share q is not above. Hyndman and Fan's first.</summary>
    InvertedCdf,

    /// <summary>As <see cref="InvertedCdf"/>, with the mean of both neighbours where the share is exactly q. Their second.</summary>
    AveragedInvertedCdf,

    /// <summary>Place n q - 1, interpolated. Their fourth.</summary>
    InterpolatedInvertedCdf,

    /// <summary>Place n q - 1/2, interpolated. Their fifth.</summary>
    Hazen,

    /// <summary>Place (n + 1) q - 1, interpolated. Their sixth.</summary>
    Weibull,

    /// <summary>Place (n + 1/3) q - 2/3, interpolated. Their eighth: about median-unbiased whatever the distribution.</summary>
    MedianUnbiased,

    /// <summary>Place (n + 1/4) q - 5/8, interpolated. Their ninth: about unbiased where the elements are normally distributed.</summary>
    NormalUnbiased,
}
