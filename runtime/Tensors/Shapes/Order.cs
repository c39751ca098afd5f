namespace Tensors;

/// <summary>Which axis of a tensor is contiguous in memory.</summary>
public enum Order
{
    /// <summary>C order: the last axis is contiguous.</summary>
    RowMajor,

    /// <summary>Fortran order: the first axis is contiguous.</summary>
    ColumnMajor,
}
