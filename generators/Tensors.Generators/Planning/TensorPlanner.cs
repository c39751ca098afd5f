using System.Globalization;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Works out strides, shape types and placement. Pure: the same declaration gives the same plan.</summary>
internal static class TensorPlanner
{
    /// <summary>The plan of a declaration.</summary>
    public static TensorPlan Plan(TensorSpec spec)
    {
        AxisPlan[] axes = new AxisPlan[spec.Rank];
        long stride = 1;
        for (int k = 0; k < spec.Rank; k++)
        {
            int i = spec.ColumnMajor ? k : spec.Rank - 1 - k;
            axes[i] = new(i, spec.Axes[i].Size, stride);

            // A declaration past the limit is reported, yet planned: its strides only have to stay within a long.
            stride = stride > long.MaxValue / axes[i].Size ? long.MaxValue : stride * axes[i].Size;
        }

        PlacementClass placement = Placement.Of(spec.SizeInBytes);
        return new(spec, new(axes), Shape(spec), placement, Summary(spec), placement == PlacementClass.Register ? EquatableArray<RegisterField>.From(RegisterLayout.Plan(spec)) : default);
    }

    /// <summary>A size as a type: its decimal digits, most significant first.</summary>
    public static string Dim(int size)
    {
        string digits = size.ToString(CultureInfo.InvariantCulture);
        return $"global::Tensors.N<{string.Join(", ", digits.Select(d => "global::Tensors._" + d))}>";
    }

    private static string Shape(TensorSpec spec)
    {
        string shape = spec.Rank == 0 ? "global::Tensors.Shape" : $"global::Tensors.Shape<{string.Join(", ", spec.Axes.Select(axis => Dim(axis.Size)))}>";
        return spec.ColumnMajor ? $"global::Tensors.ColumnMajor<{shape}>" : shape;
    }

    private static string Summary(TensorSpec spec)
    {
        string sizes = string.Join(" x ", spec.Axes.Select(axis => axis.Name is null ? axis.Size.ToString(CultureInfo.InvariantCulture) : $"{axis.Name} ({axis.Size})"));
        string order = spec.Rank < 2 ? "" : spec.ColumnMajor ? ", column-major" : ", row-major";
        string bytes = ByteText.Exact(spec.SizeInBytes) + (spec.SizeInBytes == 1 ? " byte" : " bytes");
        string rounded = spec.SizeInBytes < 1024 ? "" : $" ({ByteText.Rounded(spec.SizeInBytes)})";
        return $"{(sizes.Length == 0 ? "One" : sizes)} {spec.Element.Display}{order}, {bytes}{rounded}";
    }
}
